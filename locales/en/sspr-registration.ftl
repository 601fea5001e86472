# Texts of the topic registration for self-service password reset: links, questions, and what the answers are called.
# Inline Markdown is allowed in .help and .summary only.

## Topic

topic-sspr-registration = Registration for self-service password reset
    .summary = Users cannot register their methods, are never asked to or are asked again and again, or their registered methods do not count for a reset.

## Links

link-sspr_how = How self-service password reset works
link-sspr_policy = Password and reset policies in { -entra_id }
link-sspr_tut = Setting up self-service password reset
link-sspr_data = Contact data for self-service password reset
link-sspr_report = Audit and usage reports for password reset
link-tshoot_sspr = Troubleshooting self-service password reset
link-licensing = Licences for self-service password reset
link-combined = Combined registration of security information
link-migrate_methods = Moving to the authentication methods policy
link-campaign = Registration campaign for { -authenticator }
link-methods_activity = Activity report of authentication methods
link-access_pass = Setting up a { -temporary_access_pass }
link-ca_registration = Protecting registration with { -conditional_access }
link-branding = Company branding of the sign-in page

## Facts: what the user sees

fact-registration_trouble = What goes wrong?
    .label = Trouble
    .help = Ask for a screenshot, and pick the answer that comes closest. Registration is `https://aka.ms/mysecurityinfo`, reset is `https://aka.ms/sspr`.
    .choice-never_asked = sign-in never asks the user to register
    .choice-asked_again = sign-in asks again and again
    .choice-page_refused = the registration page refuses the user
    .choice-method_not_offered = the page opens, but the wanted method is not offered
    .choice-reset_refused = the reset page refuses the user
    .choice-code_not_received = the code does not arrive
    .choice-link_missing = the link for a reset is missing on the sign-in page
    .choice-report_gap = registrations or resets are missing in the report

fact-prompt_kind = What does the prompt at sign-in say?
    .label = Prompt at sign-in
    .help = Ask for a screenshot. The heading of the page is enough.
    .choice-more_information = more information is required, set up a method
    .choice-confirm_info = check whether the registered methods are still right
    .choice-improve_sign_ins = improve your sign-ins, set up the app

fact-works_elsewhere = Can the user register from another network or another device?
    .label = Works from another place
    .help = Let the user open `https://aka.ms/mysecurityinfo` once in the office and once outside, and on a managed device.

fact-code_channel = How should the code reach the user?
    .label = Way of the code
    .help = Ask which choice the user selected on the page before the code was sent.
    .choice-sms = text message
    .choice-call = phone call
    .choice-email = mail

fact-code_mail = Where is the mail with the code?
    .label = Mail with the code
    .help = The reset page shows part of the registered address. Let the user look into the inbox, the junk folder and the quarantine of that very mailbox.
    .choice-inbox = in the inbox
    .choice-junk_folder = in the junk folder
    .choice-blocked_by_filter = blocked by a mail filter
    .choice-wrong_address = sent to an address that the user does not use

## Facts: the user

fact-sspr_registered = Does the report say that the user has registered for a reset?
    .label = Registered for a reset
    .help = Run `Get-MgReportAuthenticationMethodUserRegistrationDetail -UserRegistrationDetailsId <object ID>` and read `IsSsprRegistered`. In the { -entra_admin_center } it is under **Authentication methods** > **User registration details**. The report can lag behind.

fact-gate_methods = How many methods does the administrator have that count for a reset?
    .label = Methods of the administrator that count
    .help = Open the user, **Authentication methods**. Count mail, phone and authenticator app, each kind once. Security questions never count for holders of a role.

fact-has_mfa_method = Has the user any method for multifactor authentication?
    .label = Has a method for multifactor authentication
    .help = Run `Get-MgUserAuthenticationMethod -UserId <user>`. The password and a mail address do not count.

fact-phone_format = How is the phone number of the user written?
    .label = Format of the phone number
    .help = Run `Get-MgUserAuthenticationPhoneMethod -UserId <user>`. Right is a plus sign, the country code, a space and the number, as in `+1 4251234567`.
    .choice-correct = correct
    .choice-no_country_code = without plus sign or country code
    .choice-no_space = without a space after the country code
    .choice-extension = with an extension

## Facts: settings of the tenant

fact-require_registration = Does sign-in require users to register for password reset?
    .label = Registration required at sign-in
    .help = See **Entra ID** > **Password reset** > **Registration**, setting **Require users to register when signing in**.

fact-reconfirm_days = After how many days must users confirm their methods again?
    .label = Days until confirmation
    .help = See **Entra ID** > **Password reset** > **Registration**. `0` means never.
    .value = { $value ->
        [0] never
        [one] { $value } day
       *[other] { $value } days
    }

fact-other_prompt_source = Which other policy asks this user to register?
    .label = Other policy that asks
    .help = Under **Entra ID** look at **Authentication methods** > **Registration campaign**, then at **Overview** > **Properties** for security defaults, at **Conditional Access**, at the registration policy in **ID Protection**, and at **Users** > **Per-user MFA**.
    .choice-none = none
    .choice-registration_campaign = registration campaign
    .choice-security_defaults = security defaults
    .choice-conditional_access = { -conditional_access } policy that requires multifactor authentication
    .choice-identity_protection = registration policy of { -id_protection }
    .choice-per_user_mfa = multifactor authentication set for the single user

fact-migration_state = How far is the migration to the authentication methods policy?
    .label = Migration of methods
    .help = See **Entra ID** > **Authentication methods** > **Policies**, link **Manage migration**.
    .choice-not_started = not started
    .choice-in_progress = in progress
    .choice-complete = complete

fact-method_in_new_policy = Does the authentication methods policy allow this user the method?
    .label = Allowed in the methods policy
    .help = In **Entra ID** > **Authentication methods** > **Policies**, open the method. It must be enabled, and a group of the user must be included and none excluded. Mail is **Email OTP**, an office phone is part of **Voice call**.

fact-method_in_legacy_policy = Is the method ticked in the old list of password reset?
    .label = Ticked in the old list
    .help = See **Entra ID** > **Password reset** > **Authentication methods**. The list may be grey, but it can still be read.

fact-ca_register_result = What do the sign-in logs say about the policies for the registration of security information?
    .label = Result of { -conditional_access }
    .help = Open **Entra ID** > **Users** > user > **Sign-in logs**, the attempt at the time in question, tab **Conditional Access**. Look only at policies with the user action **Register security information**.
    .choice-not_applied = no such policy applied
    .choice-report_only = report-only
    .choice-success = success
    .choice-failure = failure

fact-ca_grant = What does the policy that failed demand?
    .label = Demand of the policy
    .help = Open the policy in **Entra ID** > **Conditional Access** > **Policies** and read **Grant**.
    .choice-block = it blocks access
    .choice-require_device = a compliant or joined device
    .choice-require_mfa = multifactor authentication

fact-branding_link_shown = Does the company branding show the link for a password reset?
    .label = Link shown by the branding
    .help = See **Entra ID** > **Custom Branding** > **Default sign-in** > **Sign-in form**, setting **Show self-service password reset**. A tenant without own branding counts as yes.

fact-report_days_back = How many days back should the report go?
    .label = Days back in the report
    .help = Count the days from today back to the first event that is wanted.
    .value = { $value ->
        [one] { $value } day
       *[other] { $value } days
    }

fact-report_reader_entitled = Has the reader of the report a licence and a role that may read it?
    .label = Reader may see the report
    .help = Open the account of the reader, **Licenses** and **Assigned roles**. A role such as Reports Reader or Security Reader is enough.

## Diagnoses

diagnosis-reset_off_for_tenant = Self-service password reset is off for the tenant
    .summary = Password reset is set to **None**, so users can neither register for it nor use it.

diagnosis-user_outside_reset_group = The user is not in the group that may reset passwords
    .summary = Password reset is limited to one group, and the user is not a member, so sign-in does not ask for registration and the reset page refuses the user.

diagnosis-reset_licence_missing = The licence for a password reset is missing
    .summary = The user has no licence that covers a reset, so registration or reset is refused.

diagnosis-registration_prompt_off = Sign-in does not ask users to register
    .summary = The requirement to register at sign-in is off, so only users who open the registration page themselves are ready for a reset.

diagnosis-reconfirmation_due = Users are asked to confirm their methods at a set interval
    .summary = The tenant asks users to check their registered methods every so many days; the prompt is intended and blocks nobody who confirms it.

diagnosis-prompt_from_other_policy = The prompt comes from another policy than password reset
    .summary = A registration campaign or a demand for multifactor authentication asks the user to register, so changes under password reset do not stop the prompt.

diagnosis-methods_too_few = The user has registered too few methods
    .summary = The user has fewer registered methods than a reset requires, so sign-in keeps asking and the reset page refuses the user.

diagnosis-directory_data_only = Phone and mail come from the directory and are not registered
    .summary = The user has only values from the directory, which have not counted since October 5, 2026, so the reset is refused or sign-in suddenly asks for registration.

diagnosis-role_holder_two_gates = An administrator needs two methods and has fewer that count
    .summary = Holders of an { -entra } role always need two methods without security questions, whatever the tenant sets for its users, so the administrator is not ready for a reset.

diagnosis-admin_reset_off = Administrators may not reset their own passwords
    .summary = The tenant has switched off self-service reset for holders of an { -entra } role, so they can be asked to register but find no method to register.

diagnosis-method_not_allowed = The policy does not allow the method for this user
    .summary = The policy that counts does not include the method for the user, so it cannot be registered, or it is registered and no longer counts for a reset.

diagnosis-ca_blocks_registration = { -conditional_access } blocks the registration
    .summary = A policy for the user action **Register security information** refuses this network or device, so the user cannot open the registration page.

diagnosis-first_method_deadlock = The first method needs a method that the user does not have yet
    .summary = Registration demands multifactor authentication, and the user has nothing to prove it with, so the first method can never be registered.

diagnosis-phone_number_unusable = The phone number is written in a form that cannot be used
    .summary = The registered number lacks the right form or has an extension, so text messages and calls with the code do not reach the user.

diagnosis-code_mail_lost = The mail with the code lands in the wrong place
    .summary = The mail was sent, but a filter caught it or the registered address is not the one that the user reads, so the user cannot enter the code.

diagnosis-reset_link_not_shown = The sign-in page shows no link for a password reset
    .summary = The company branding hides the link, or the sign-in page belongs to a federated identity provider, so users do not find the way to a reset.

diagnosis-report_limits = The report cannot show what is looked for
    .summary = The log does not reach back far enough, or the reader lacks a licence or role, so registrations and resets seem to be missing.

## Symptoms

symptom-sspr-registration =
    sspr registration
    users can't set up their password reset info
    aka.ms/ssprsetup doesn't work
    security info page
    my sign-ins keeps nagging me to register
    register for password reset

symptom-reset_off_for_tenant =
    sspr_0009
    sspr_0011
    your administrator has not enabled you to use this feature
    password reset is set to None
    nobody in the company can register for reset

symptom-user_outside_reset_group =
    sspr_0013
    colleague can register and I can't
    new hire not in the SSPR group
    not a member of a group enabled for password reset
    works for the pilot group only

symptom-reset_licence_missing =
    sspr_0012
    required licenses are missing from your organization
    users with a Basic plan can't register
    moved to a cheaper plan and reset registration is gone

symptom-registration_prompt_off =
    nobody was ever asked to register
    rolled out SSPR but hardly anyone has registered
    no registration pop-up at sign-in
    require users to register when signing in is No

symptom-reconfirmation_due =
    is your security info still correct, every few months
    looks good button comes back
    has to confirm the phone number yet again
    stop asking users to verify their info

symptom-prompt_from_other_policy =
    improve your sign-ins nag
    keeps pushing the Authenticator app
    more information required although SSPR prompt is off
    action required, 14 days left to set up
    user not in SSPR scope still asked to register

symptom-methods_too_few =
    sspr_0014
    we went from one method to two
    asked for more info at each sign-in, user clicks cancel
    only has one phone registered, needs a second thing
    additional security info is needed to reset your password

symptom-directory_data_only =
    mobile number synced from AD stopped working for reset
    reset broke after October 5
    number is in the profile but reset says nothing registered
    prepopulated phone numbers ignored
    users prompted since November to register a number we already have

symptom-role_holder_two_gates =
    admin has to give two methods but policy says one
    security questions missing for global admin
    two-gate policy
    our reset policy does not apply to admins

symptom-admin_reset_off =
    admin is asked to register but can't add anything
    AllowedToUseSspr false
    sspr_0009 for the admin account only
    global admin can't use aka.ms/sspr

symptom-method_not_allowed =
    phone option disappeared after the migration
    legacy SSPR methods greyed out
    email is no longer offered as a method
    registered office phone does not show up on the reset page
    Manage migration set to complete and reset stopped

symptom-ca_blocks_registration =
    you can't get there from here on the security info page
    can register in the office but not from home
    Register security information policy
    53003 when opening security info
    registration page says access blocked

symptom-first_method_deadlock =
    new employee needs MFA to register MFA
    chicken and egg with the first method
    lost the old phone, can't add the new one
    needs a temporary access pass
    security info wants a code from an app I don't have

symptom-phone_number_unusable =
    SMS code never comes
    no call on the office phone with extension
    phone number without plus sign
    number imported without the country code

symptom-code_mail_lost =
    verification email not received
    reset mail went to spam
    code sent to an old private mailbox
    quarantine caught msonlineservicesteam

symptom-reset_link_not_shown =
    no forgot my password link
    can't access your account is gone from the login page
    ADFS page has no reset link
    link hidden since we changed the company branding

symptom-report_limits =
    registrations older than a month are gone
    audit log for Self-service Password Management is empty
    helpdesk can't see the password reset report
    numbers in the usage report do not add up
