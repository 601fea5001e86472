# Phrases that state the facts of sspr-registration, in the words of customers and staff, one on each line. The program proposes the
# value, a person confirms it. docs/search.md tells how a phrase is matched.

fact-registration_trouble =
    .match-never_asked =
        never/not/dont/arent/isnt/doesnt/wasnt/no/nobody asked/ask/asks/prompted/prompt register/registration/set-up/methods/enroll/sspr
        never gets/get/got? prompt/prompted/asked register/methods/info/registration?
    .match-asked_again =
        asked/asking/asks/prompted/prompts/prompt/wants again/every/everytime/always/keeps/daily/constantly/repeatedly/still/loop
        pops/popup/appears/shows/comes/message up? every/again/each/always/everytime/all signin/login/time/day/week/logon?
        keeps/always/constantly/every/all-the asking/prompting/asked/coming/popping/nagging/wanting/ask
    .match-page_refused =
        registration/security-info/mysignins/mfasetup page/site? $bad/blocked/access-denied/cannot-open open/opens/load/access?
        $cant open/access/get/reach registration/security-info/mysignins/mfasetup/aka.ms/ssprsetup page?
        you cannot/cant access/get this/there right/now/from not?
    .match-method_not_offered =
        $method $not/missing/greyed offered/offer/available/shown/listed/list/there/selectable/in/possible register*/list/choices/methods?
        $method missing/greyed/gone/absent registration/list/methods/security-info/dropdown/choices
    .match-reset_refused =
        reset page/portal/site/aka.ms refuses/says/refused/not/cant/denies/rejects/wont registered/enough/let/allowed/user?
        cant/cannot/not/couldnt/unable/wont/fails reset his/her/their/my/own password although/methods/registered/self?
        you cant/cannot reset your/own/password/yourself account?
        account not/isnt enabled reset/sspr/password
    .match-code_not_received =
        code/codes/otp/passcode $not/never/doesnt arrive/arrives/arrived/come/comes/received/receive/get/gets/getting/coming/delivered
        $not/never get/gets/getting/receive/receives/received/got code/codes/sms/text/call/mail/otp
        sms/text/mail/email/call/message $not/never arrive/arrives/arrived/come/comes/coming/received/reaches code/verification?
    .match-link_missing =
        no/missing/not/without/cant/hidden forgot/forgotten/reset my? password link/button/option
        link/button forgot/reset/password missing/gone/not/isnt/hidden/disappeared/no shown/there/see?
    .match-report_gap =
        report/audit/log missing/empty/not/gap/incomplete/nothing registrations/resets/registration/reset/sspr
    .no-match =
        error/support/sspr code not/no/shown/shows/page
        $question/want/need user/users/prompt/they to? register/registered/asked/set-up
        $question methods/method/admin/code/link register/available/allowed/offered

fact-prompt_kind =
    .match-more_information =
        more information/info required/needed/requires not?
        your organization/organisation/company needs more/information
        keep your account secure not?
    .match-confirm_info =
        confirm/check/verify/review phone/info/information/methods/number/contact still/again/every/up-to-date
        asked/asking/prompted/told/must/wants/keeps confirm/reconfirm/verify/review/check phone/info/information/methods/details/number
    .match-improve_sign_ins =
        improve your? sign-ins/signins/signin/sign-in/ins/logins not?

fact-require_registration =
    .match-true =
        require/requires/required/must users/user? to? register signin/login/signing/on/yes/sign-in set/enabled/option?
        require/force registration/register $on
    .match-false =
        require users? to? register signin/login/signing/sign-in? $off/no/not
        registration at/on/not/isnt signin/login/sign-in? $off/required/enforced/not

fact-reconfirm_days =
    .match =
        reconfirm/confirm/re-confirm/reconfirmation days/every/interval/after
        asked/asks/asking confirm/reconfirm phone/info/methods/his? every/days
        every days/day/months

fact-other_prompt_source =
    .match-registration_campaign =
        registration campaign/nudge $on/runs/active/asks/running?
    .match-security_defaults =
        security defaults/default $on/are/asks/active?
    .match-conditional_access =
        conditional-access/ca policy? requires/requiring/demands/asks/forces/with mfa/multifactor/registration
    .match-identity_protection =
        identity-protection/id-protection/idprotection mfa? registration? policy/registration
    .match-per_user_mfa =
        per-user/peruser/legacy mfa enabled/enforced/on/set?
    .no-match =
        security-defaults/defaults/campaign/per-user/peruser/conditional-access mfa/are/is? $off/not/without/no

fact-sspr_registered =
    .match-true =
        is-registered/are-registered/has-registered/already-registered/shows-registered/is-enrolled already/for/sspr/report?
    .match-false =
        not-registered/isnt-registered/never-registered/hasnt-registered/not-enrolled/unregistered for/sspr/yet/report?
    .no-match =
        $question/when/how/whether/if/once/after/until/phone/app/device/number/directory registered/enrolled
        methods/method/many/enough/has registered/enrolled

fact-gate_methods =
    .match =
        admin/admins/administrator/administrators has/have/with/only? method/methods registered/usable/count/valid/set-up?
    .no-match =
        need/needs/require/requires/must/$question method/methods admin/admins?

fact-migration_state =
    .match-not_started =
        migration $not/never/pre/pre-migration started/begun/begin?
    .match-in_progress =
        migration in/still/not? progress/running/ongoing/halfway
    .match-complete =
        migration complete/completed/done/finished

fact-method_in_new_policy =
    .match-true =
        $method enabled/allowed/on/in new/authentication/methods/auth policy/methods-policy
    .match-false =
        $method $off/not/disabled enabled/allowed/in? new/authentication/methods/auth policy

fact-method_in_legacy_policy =
    .match-true =
        $method ticked/allowed/on/enabled/still old/legacy/sspr/reset policy/list/settings
    .match-false =
        $method $off/not ticked/allowed/in? old/legacy policy/list/settings

fact-works_elsewhere =
    .match-true =
        works/ok/fine/possible/can from/at/on/over/with home/mobile/hotspot/lte/another/other/private network/pc/device/phone/wifi/office?
        from/at home/hotspot/mobile-data/lte works/ok/fine
        only/just/fails in/at/on/inside office/company/vpn/work network?
    .match-false =
        same/also/neither/not/fails/nor from/at/on home/another/other/different network/pc/device/phone/browser/computer?

fact-ca_register_result =
    .match-report_only =
        conditional-access/ca policy? report-only/reportonly
    .match-success =
        conditional-access/ca policy? success/passed/satisfied/granted
    .match-failure =
        conditional-access/ca policy? failure/failed/53003

fact-ca_grant =
    .match-block =
        conditional-access/ca policy? blocks/block/blocking/blocked registration/register/security-info/access?
    .match-require_device =
        conditional-access/ca/policy/register* requires/require/demands/needs/only compliant/joined/managed/hybrid device/pc
    .match-require_mfa =
        conditional-access/ca/policy register*/security-info/policy? requires/require/demands/needs mfa/multifactor

fact-has_mfa_method =
    .match-true =
        has/with/already mfa/authenticator/fido2 method/set-up/registered/app
    .match-false =
        $not/no/new mfa method/methods/set-up/phone/registered yet/any?

fact-code_channel =
    .match-sms =
        sms/text-message/textmessage/txt code/codes/not/verification/never/arrive*
        code/codes/verification by/via/per/through/to/over/as sms/text/txt
        text code/message/codes not?
    .match-call =
        phone/voice call/calls not/code/verification/never/arrive*
        code/verification by/via/through/per/with call/voice
    .match-email =
        mail/email/e-mail code/verification/with/otp not?
        code/codes/verification by/via/to/per/through mail/email/e-mail not?
    .no-match =
        sms/text/call/mail/email $not offered/available/shown/allowed/enabled/listed
        support/helpdesk/users/customers/hotline call/calls/mail/mails

fact-phone_format =
    .match-no_country_code =
        no/without/missing/lacks/not/plus country/area/international/dial code/prefix
        number/phone without/no/lacks/missing plus/+49/+44/+/prefix/country
    .match-no_space =
        no/without/missing space number/phone/country/code/prefix
    .match-extension =
        number/phone has/with/contains/includes/uses an? extension/ext/x
        extension in/on/after/at number/phone
    .no-match =
        $question number/phone? extension/country/format

fact-code_mail =
    .match-inbox =
        code? mail/email/message/code in/is/reached inbox not?
    .match-junk_folder =
        code? mail/email/message/code junk/spam/junkmail folder? not?
    .match-blocked_by_filter =
        mail/email/code/message blocked/filtered/quarantine/quarantined/rejected/caught filter/gateway/defender/spam-filter/by/in?
    .match-wrong_address =
        mail/email/code/sent old/wrong/former/private/unused/another address/mailbox/email

fact-branding_link_shown =
    .match-true =
        branding show/shows/shown/with link/reset/forgot
    .match-false =
        branding hide/hides/hidden/off/not/without/disabled link/reset/forgot/self-service

fact-report_days_back =
    .match =
        report/log/audit/registrations/events/back days back/ago/old
        days back

fact-report_reader_entitled =
    .match-true =
        reader/he/she/admin/user has/with report/reports reader role/right*/licence
    .match-false =
        $not/no/lacks/missing role/right*/licence/license/permission see/read/open/view/for report/reports/log/logs/audit
        $cant/denied/greyed/unauthorized open/see/view/read/access report/reports/log/logs/audit registration?
