# Texts of the topic password writeback: links, questions, and what the answers are called.
# Inline Markdown is allowed in .help and .summary only.

## Topic

topic-password-writeback = Password writeback
    .summary = A password changed or reset in { -entra_id } does not reach { -active_directory }, or writeback cannot be set up.

## Links

link-tshoot_wb = Troubleshooting password writeback
link-tut_wb = Setting up password writeback with { -entra_connect_sync }
link-concept_wb = How password writeback works, and which operations it covers
link-licensing = Licences for self-service password reset
link-sspr_policy = Password and reset policies in { -entra_id }
link-sspr_how = How self-service password reset works
link-tshoot_sspr = Troubleshooting self-service password reset
link-sspr_data = Contact data for self-service password reset
link-sspr_tut = Setting up self-service password reset
link-sspr_report = Audit and usage reports for password reset
link-cs_wb = Setting up password writeback with { -cloud_sync }
link-cs_tshoot = Troubleshooting { -cloud_sync }
link-cs_gmsa = Cmdlets for the service account of the { -cloud_sync } agent
link-prereq = Prerequisites of { -entra_connect_sync }
link-ports = Ports and protocols of { -entra_connect_sync }
link-tls = TLS 1.2 on the server of { -entra_connect_sync }
link-connectivity = Troubleshooting the connection of { -entra_connect_sync } to the cloud
link-staging = Staging mode and operation of { -entra_connect_sync }
link-acct_perm = Rights of the { -active_directory } connector account
link-acct_ref = Accounts that { -entra_connect_sync } uses
link-addsacct = Changing the password of the { -active_directory } connector account
link-svcacct = Changing the password of the { -adsync } service account
link-features = Features of the { -entra_connect_sync } service
link-phs = Password hash synchronization
link-selective = Leaving users out of password hash synchronization
link-topologies = Supported topologies of { -entra_connect_sync }
link-hardening = Upgrade of { -entra_connect_sync } required by service hardening
link-pks = Security update of { -entra_connect_sync } and its deadlines
link-appauth = Signing in { -entra_connect_sync } as an application
link-versions = Versions of { -entra_connect_sync }
link-reset_user = Resetting a user's password as an administrator
link-banned_onprem = { -password_protection } for { -active_directory }
link-banned_monitor = Events and logs of { -password_protection } on domain controllers
link-sspr0029 = Error SSPR_0029 on password reset
link-protected = Protected accounts and groups in { -active_directory }
link-tlsca = Root certificates that { -azure } services use
link-graph_reset = Resetting a password through { -graph }
link-kb_acl = Access rights that password writeback needs
link-kb_gen = General steps to troubleshoot password writeback
link-kb_62c = Error 8023062c in password writeback
link-kb_009 = Error SSPR_009 for administrators
link-kb_pol = New password refused by the policy of { -active_directory }
link-kb_m365 = Password resets in the { -m365_admin_center }
link-kb_wait = The message about servers that are still catching up
link-kb_cfg = The wizard cannot configure password writeback
link-kb_svc = The { -adsync } service does not start

## Facts: what the user and the staff tell

fact-origin = On which page or with which tool was it started?
    .label = Started from
    .help = Ask for the address of the page or for a screenshot. The { -m365_admin_center } and the { -entra_admin_center } are easily mixed up.
    .choice-sspr_portal = password reset portal (aka.ms/sspr)
    .choice-my_account = My Account page
    .choice-sign_in_page = Microsoft sign-in page
    .choice-windows_sign_in_screen = Windows sign-in screen
    .choice-entra_admin_center = { -entra_admin_center }
    .choice-azure_portal = { -azure_portal }
    .choice-m365_admin_center = { -m365_admin_center }
    .choice-graph_reset_api = { -graph }, method resetPassword
    .choice-powershell_or_graph_user_update = { -powershell } or plain { -graph } user update

fact-user_message = What did the error message say, in substance?
    .label = Message shown
    .help = Ask for a screenshot and pick the answer that comes closest in meaning; the exact words differ from page to page.
    .choice-none = no message
    .choice-on_prem_policy = password does not meet the on-premises policy
    .choice-banned_password = password is too easy to guess or banned
    .choice-service_problem = problem with the service, try later
    .choice-connectivity = on-premises service cannot be reached
    .choice-servers_catching_up = servers are still catching up
    .choice-success_wait_cloud = success, but wait before cloud sign-in
    .choice-info_changed_onprem = account information has changed on-premises
    .choice-contact_admin = contact the administrator
    .choice-wrong_current_password = current password is wrong
    .choice-too_many_attempts = too many attempts
    .choice-wizard_unable_to_configure = wizard cannot configure writeback

fact-new_password_works_in_cloud = Does the new password work for sign-in to { -m365 }?
    .label = New password works in the cloud
    .help = Let the user try it in a private browser window, so that no earlier session helps.

fact-new_password_works_onprem = Does the new password work for sign-in to the Windows domain?
    .label = New password works in the domain
    .help = Let the user try it on a domain-joined PC that reaches a domain controller; otherwise Windows accepts the cached old password.

fact-prompted_to_change_again = Is the user asked for another password change after a reset that succeeded?
    .label = Asked to change again
    .help = Ask the user, or run `Get-ADUser <user> -Properties pwdLastSet`: `0` means that a change is still demanded.

## Facts: the account

fact-user_in_protected_group = Is the user a member of a protected group, directly or through another group?
    .label = Member of a protected group
    .help = Protected groups include Domain Admins, Administrators, Account Operators and Backup Operators. `Get-ADPrincipalGroupMembership <user>` lists the direct groups; follow the nested ones.

fact-user_admin_count = What is the value of adminCount on the user object?
    .label = adminCount
    .help = Run `Get-ADUser <user> -Properties adminCount`. An empty attribute counts as `0`.
    .choice-0 = 0 or not set

fact-user_inheritance_enabled = Do the user object and its OU inherit permissions?
    .label = Inheritance enabled
    .help = Run `Get-ADSyncObjectsWithInheritanceDisabled -SearchBase '<DN>' -ObjectClass *`. Or in Active Directory Users and Computers: **Security** > **Advanced**; a button **Enable inheritance** means it is off.

fact-user_locked_onprem = Is the account locked out in { -active_directory } at the moment?
    .label = Locked out on-premises
    .help = Run `Get-ADUser <user> -Properties LockedOut`.

fact-user_cannot_change_password = Does the account have the option “User cannot change password”?
    .label = User cannot change password
    .help = Run `Get-ADUser <user> -Properties CannotChangePassword`, or look on the **Account** tab of the user.

fact-user_joined_with_enabled_rule = Are the { -active_directory } object and the cloud object joined through the rule “User AccountEnabled”?
    .label = Joined through User AccountEnabled
    .help = In { -sync_service_manager } use **Metaverse Search**, open the user, tab **Connectors**: both connectors must be listed, and the lineage must name the inbound rule **User AccountEnabled**.

fact-enabled_accounts_for_person = How many enabled { -active_directory } accounts, over all forests, belong to this cloud user?
    .label = Enabled accounts of this person
    .help = Open the user in **Metaverse Search** and count the connectors, then look for accounts with the same anchor through `Get-ADUser` in each forest. Disabled accounts do not count.

fact-ou_path_has_reserved_char = Does a name in the user's OU path contain a reserved character?
    .label = Reserved character in the OU path
    .help = Read `DistinguishedName` from `Get-ADUser <user>`. Reserved are `, + " \ < > ; = /`, line breaks, a leading space or `#`, and a trailing space.

fact-changed_within_min_age = Has the password been changed so recently that the minimum password age has not passed?
    .label = Changed within the minimum age
    .help = Compare `PasswordLastSet` from `Get-ADUser <user> -Properties PasswordLastSet` with the minimum password age of the user.

## Facts: licence and policy of the tenant

fact-portal_writeback_toggle = Is writing passwords back for synchronized users switched on in the tenant?
    .label = Writeback switched on in the tenant
    .help = See **Entra ID** > **Password reset** > **On-premises integration**: the check box **Enable password write back for synced users**. On some pages it is named **Write back passwords to your on-premises directory**.

fact-portal_cloud_sync_toggle = Is writeback through { -cloud_sync } switched on in the tenant?
    .label = Writeback through { -cloud_sync } on
    .help = See **Entra ID** > **Password reset** > **On-premises integration**: the check box **Write back passwords with Microsoft Entra Connect cloud sync**.

fact-portal_unlock_toggle = May users unlock their account without resetting the password?
    .label = Unlock without reset allowed
    .help = See **Entra ID** > **Password reset** > **On-premises integration**: **Allow users to unlock accounts without resetting their password**.

fact-onprem_integration_page_shown = Does the administrator see the page “On-premises integration” under “Password reset”?
    .label = On-premises integration page shown
    .help = Look under **Entra ID** > **Password reset**. The page is missing when { -entra_connect } is not configured or the administrator has no licence.

fact-audit_onprem_agent = Which on-premises agent does the audit log name for the administrator's reset?
    .label = Agent in the audit log
    .help = In **Users** > **Audit logs** open the record **Reset password (by admin)** and read `OnPremisesAgent` in the additional details.
    .choice-none = None
    .choice-entra_connect = { -entra_connect }
    .choice-cloud_sync = { -cloud_sync }

## Facts: the sync server

fact-connector_identity_type = How does the Entra connector sign in to the cloud?
    .label = Identity of the Entra connector
    .help = Run `Get-ADSyncEntraConnectorCredential` on the server and read `ConnectorIdentityType`.
    .choice-application = application
    .choice-service_account = directory synchronization account

fact-writeback_in_connect = Is password writeback switched on in { -entra_connect_sync }?
    .label = Writeback switched on in Connect
    .help = See **View current configuration** in the Connect wizard, or run `Get-ADSyncAADPasswordResetConfiguration -Connector <Entra connector>`. Ignore the { -graph } flag `PasswordWritebackEnabled`; it is not in use.

fact-dotnet_version = Which version of .NET Framework is installed on the sync server?
    .label = .NET Framework
    .help = Read `Version` under `HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full`.

fact-clock_skew_minutes = By how many minutes is the clock of the sync server off?
    .label = Clock error
    .help = Run `w32tm /stripchart /computer:<time source> /samples:3` on the server. Round to whole minutes; the direction does not matter.
    .value = { $value ->
        [one] { $value } minute
       *[other] { $value } minutes
    }

fact-setup_admin_kind = What kind of account is entered in the wizard to connect to { -entra_id }?
    .label = Account used for setup
    .help = The domain of the sign-in name decides: `Get-MgDomain` shows `Managed` or `Federated` for it.
    .choice-cloud_only = created in the cloud
    .choice-synced_managed = synchronized, managed domain
    .choice-federated = federated

fact-setup_admin_password_ok = Can the account used for setup sign in on another computer?
    .label = Setup account can sign in
    .help = Try it at `login.microsoftonline.com` on a different computer. A temporary or expired password counts as no.

fact-connect_on_dc = Is the server of { -entra_connect_sync } also a domain controller?
    .label = Installed on a domain controller
    .help = Run `(Get-CimInstance Win32_OperatingSystem).ProductType` on the server: `2` means yes.

## Facts: network from the sync server

fact-sb_443_reachable = Does TCP 443 to the { -service_bus } namespace of the tenant open from the sync server itself?
    .label = { -service_bus } reachable on 443
    .help = Read the namespace in event `31019` or `31034`, then run `Test-NetConnection <namespace>.servicebus.windows.net -Port 443` on the server.

fact-pwreset_443_reachable = Does TCP 443 to the password reset service open from the sync server itself?
    .label = Password reset service reachable on 443
    .help = Run `Test-NetConnection passwordreset.microsoftonline.com -Port 443` on the server. This tests the parent name only; the allow list must hold `{ -host_password_reset }`.

fact-allowlist_sb_entry = What does the allow list of the firewall or proxy say for { -service_bus }?
    .label = Allow list entry for { -service_bus }
    .help = Have the rule read out letter by letter. The wildcard is `{ -host_relay }`; government and China clouds have hosts of their own.
    .choice-wildcard_correct = correct wildcard
    .choice-exact_namespace_hosts = single namespace hosts
    .choice-wrong_networks_domain = wrong domain servicebus.windows.networks
    .choice-absent = no entry
    .choice-not_filtered = outbound traffic is not filtered

fact-proxy_used = Must the sync server go through a web proxy to reach the internet?
    .label = Web proxy in use
    .help = Ask the network staff. The output of `netsh winhttp show proxy` on the server is a hint, not proof.

fact-machine_config_proxy = Is the proxy entered in machine.config, with the service restarted afterwards?
    .label = Proxy set in machine.config
    .help = Look for a `defaultProxy` block in `C:\Windows\Microsoft.NET\Framework64\v4.0.30319\Config\machine.config`, and ask whether { -adsync } was restarted after it was added.

fact-proxy_probe = What does a web request from the sync server through the proxy return?
    .label = Test through the proxy
    .help = Run `Invoke-WebRequest -Uri https://<namespace>.servicebus.windows.net -Verbose` on the server. A `401` comes from { -service_bus } itself and counts as answered.
    .choice-ok = answered
    .choice-http_403 = HTTP 403, address not allowed
    .choice-http_407 = HTTP 407, proxy demands a sign-in
    .choice-no_connection = no connection

fact-tls_inspection = Is outbound TLS traffic of the sync server decrypted and re-signed on the way?
    .label = TLS inspection
    .help = From the server, look at the certificate of `<namespace>.servicebus.windows.net` on port 443. An issuer from your own organization or from the firewall vendor means yes.

fact-idle_timeout_s = After how many seconds of silence do firewall and proxy drop a TCP connection?
    .label = Idle timeout
    .help = Ask the network staff for the configured value. If the devices differ, the smallest value counts.
    .value = { $value ->
        [one] { $value } second
       *[other] { $value } seconds
    }

fact-root_ca_ok = Does the sync server trust the certificate of { -service_bus }?
    .label = { -service_bus } certificate trusted
    .help = An event `31034` that speaks of an invalid remote certificate means no. In `certlm.msc` look for roots such as DigiCert Global Root G2 and Microsoft RSA Root Certificate Authority 2017.

fact-smb_445_ok = Does TCP 445 from the sync server to the domain controller open?
    .label = TCP 445 to the domain controller
    .help = Run `Test-NetConnection <dc> -Port 445` on the server.
    .choice-true = open
    .choice-false = closed

fact-target_dc_writable = Is the domain controller that { -entra_connect_sync } uses writable?
    .label = Domain controller writable
    .help = Run `Get-ADDomainController <dc>`: `IsReadOnly` must be `False`.

## Facts: rights and settings in Active Directory

fact-right_reset_password = Does the AD connector account have the right “Reset password” on this user?
    .label = Reset password right
    .help = Find the account with `Get-ADSyncADConnectorAccount`. Then check the user: **Security** > **Advanced** > **Effective Access** in Active Directory Users and Computers, or `dsacls "<DN>"`.

fact-right_write_lockouttime = Does the AD connector account have the right to write lockoutTime on this user?
    .label = Write lockoutTime right
    .help = Check the user: **Security** > **Advanced** > **Effective Access** for the connector account, or `dsacls "<DN>"`.

fact-right_write_pwdlastset = Does the AD connector account have the right to write pwdLastSet on this user?
    .label = Write pwdLastSet right
    .help = Check the user: **Security** > **Advanced** > **Effective Access** for the connector account, or `dsacls "<DN>"`.

fact-right_unexpire_password = Does the AD connector account have the right “Unexpire Password” on the domain root?
    .label = Unexpire Password right
    .help = Run `dsacls "<DN of the domain>"`. The right must apply to this object and all descendant objects.

fact-acl_age_minutes = How long ago, in minutes, were the writeback rights changed?
    .label = Rights last changed
    .help = Ask who ran `Set-ADSyncPasswordWritebackPermissions` or edited the permissions, and when.
    .value = { $value ->
        [one] { $value } minute ago
       *[other] { $value } minutes ago
    }

fact-remote_sam_restricted = Are remote calls to SAM restricted on the sync server or a domain controller?
    .label = Remote SAM calls restricted
    .help = Run `Get-ItemProperty HKLM:\System\CurrentControlSet\Control\Lsa -Name RestrictRemoteSam` on both. `gpresult /h` shows the policy **Network access: Restrict clients allowed to make remote calls to SAM**.

fact-connector_in_remote_sam_list = Does the restriction of remote SAM calls allow the AD connector account?
    .label = Connector account allowed to call SAM
    .help = Open the policy **Network access: Restrict clients allowed to make remote calls to SAM** in `secpol.msc`, then **Edit Security**.

fact-authusers_in_prew2k = Does the group Pre-Windows 2000 Compatible Access contain Authenticated Users?
    .label = Authenticated Users in Pre-Windows 2000 Compatible Access
    .help = Run `Get-ADGroupMember 'Pre-Windows 2000 Compatible Access'`. Answer no as well if the read rights on `samServer` or `Builtin` were taken away.

fact-ldap_sign_encrypt = Does the AD connector have “Sign and Encrypt LDAP Traffic” ticked in each of its three places?
    .label = LDAP signed and encrypted
    .help = In the connector's properties look under **Connect to Active Directory Forest** > **Options**, **Configure Directory Partitions** > **Options**, and the **Options** of alternate credentials.

fact-policy_hints_supported = Do the domain controllers support the LDAP control for policy hints?
    .label = LDAP policy hints supported
    .help = Run `Get-ADRootDSE -Properties supportedControl` and look for `1.2.840.113556.1.4.2066`.

fact-connector_password_length = How long is the password of the AD connector account?
    .label = Length of the connector password
    .help = Ask whoever set it for the number of characters, never for the password.
    .value = { $value ->
        [one] { $value } character
       *[other] { $value } characters
    }

## Facts: password rules

fact-min_password_age_days = How old must the password of this user be before it can be changed?
    .label = Minimum password age
    .help = Run `Get-ADUserResultantPasswordPolicy <user>`. If it returns nothing, `Get-ADDefaultDomainPasswordPolicy` applies. Enter whole days, `0` for none.
    .value = { $value ->
        [one] { $value } day
       *[other] { $value } days
    }

fact-password_meets_policy = Does the password that was tried meet length, complexity and history of the { -active_directory } policy?
    .label = Password meets the policy
    .help = Never ask for the password. Ask how long it is, which kinds of characters it has, and whether it was used before.

fact-banned_hit = Did a banned-password list or a password filter refuse the password, and which one?
    .label = Refused by a list or filter
    .help = Cloud: audit reason `FuzzyPolicyViolationInvalidPassword`. Domain controller agent: log `DCAgent\Admin`, events `10016` or `10017` with `30002`–`30005`, `30021`, `30022`, `30026` or `30027`. Other filters: the log of the vendor.
    .choice-none = none
    .choice-cloud_list = banned-password list in the cloud
    .choice-dc_agent = { -password_protection } on the domain controller
    .choice-third_party_filter = password filter of another vendor

## Facts: event logs

fact-dc_4724_audit_failure = Did the domain controller log a failed password reset by the connector account for this user?
    .label = Audit failure 4724
    .help = Look for event `4724` with **Audit Failure** in the Security log of the domain controller. It is only written if failures of Account Management are audited.

fact-request_reached_server = Did the failing attempt arrive on the sync server?
    .label = Request reached the server
    .help = Run `Get-WinEvent -ProviderName PasswordResetService -MaxEvents 50` on the active server. At the time of the attempt look for `31001` (reset), `31006` (change) or `31009` (reset by an administrator).

fact-heartbeat_recent = Has the sync server logged a heartbeat in the last ten minutes?
    .label = Heartbeat in the last 10 minutes
    .help = Look for event `31019` of { -password_reset_service } in the Application log. It comes about every 5 minutes.

fact-writeback_started_event = Is the writeback listener up since the last start of { -adsync }?
    .label = Writeback listener started
    .help = In the Application log, source { -password_reset_service }: there must be a `31015` after the last start of the service, and no `31016` since.

fact-prs_error_event = Which error event of { -password_reset_service } belongs to the failing attempt?
    .label = { -password_reset_service } error event
    .help = Look in the Application log of the sync server at the time of the attempt. If there are several, take the most specific one: `33001`–`33009` before `32000`–`32015`, and those before `31003`, `31008` and `31011`.
    .choice-0 = none logged

fact-adsync_hr = Which error code does { -adsync } report for the failing attempt?
    .label = { -adsync } error code
    .help = In the Application log read event `6329` of source { -adsync }, or the reason given in the { -password_reset_service } event. The code follows `hr=` or `0x`.
    .choice-none = none logged
    .choice-80230619 = 80230619
    .choice-80230626 = 80230626
    .choice-8023061f = 8023061f
    .choice-80230402 = 80230402
    .choice-80230405 = 80230405
    .choice-8023062c = 8023062c
    .choice-80231367 = 80231367
    .choice-800700ce = 800700ce
    .choice-ldap_policy_control = text about the missing LDAP password policy control
    .choice-access_denied_sam = ERROR_ACCESS_DENIED while reading user information
    .choice-other = another code

fact-event_6800 = Has { -adsync } logged event 6800?
    .label = Event 6800
    .help = Look in the Application log, source { -adsync }, since the last start of the service. The event says that the writeback endpoint did not start.
    .choice-true = logged
    .choice-false = not logged

## Facts: Cloud Sync

fact-agent_status = What does the portal say about the provisioning agent of the user's domain?
    .label = Provisioning agent
    .help = See the list of agents under **Entra ID** > **Entra Connect** > **Cloud sync**. On its server the services { -provisioning_agent } and Agent Updater must run.
    .choice-active = active
    .choice-inactive = inactive
    .choice-not_installed = not installed

fact-agent_version = Which version of the provisioning agent is installed?
    .label = Version of the provisioning agent
    .help = Read it in the details of the agent in the portal, or from the program file on the server.

fact-gmsa_writeback_rights = Does the service account of the provisioning agent have all four writeback rights on this user?
    .label = Rights of the agent's service account
    .help = Run `dsacls "<DN>"` and look for `provAgentgMSA$`: Reset password, Write lockoutTime, Write pwdLastSet, and Unexpire Password from the domain root.
    .choice-true = complete
    .choice-false = incomplete

## Facts worked out from others, never asked

fact-event_meaning = Meaning of the { -password_reset_service } event
    .label = Meaning of the event
    .choice-nothing_logged = no error logged
    .choice-write_refused = request arrived, { -active_directory } did not accept the password
    .choice-setup_rights = account lacks rights to switch writeback off, or is federated
    .choice-listener_lost = connection of the listener to the relay lost
    .choice-endpoint_unhealthy = writeback endpoint not healthy
    .choice-unknown_error = unknown error
    .choice-cloud_unreachable = password reset service in the cloud not reached
    .choice-relay_unreachable = { -service_bus } relay not reached
    .choice-invalid_request = invalid request or answer
    .choice-keys_or_configuration = keys or configuration of writeback damaged
    .choice-setup_account = setup could not sign in to the service or reach it
    .choice-reporting_lost = health report not delivered to the cloud
    .choice-ad_unknown = unknown answer from { -active_directory }
    .choice-user_not_found = user not found
    .choice-duplicate_user = several users with the same cloud anchor
    .choice-permission_missing = connector account not allowed to set the password
    .choice-account_disabled = account disabled
    .choice-account_locked = account locked out
    .choice-wrong_password = current password wrong
    .choice-policy_refused = password refused by policy
    .choice-ad_configuration = configuration problem in { -active_directory }

fact-hr_meaning = Meaning of the { -adsync } error code
    .label = Meaning of the error code
    .choice-nothing_logged = no error logged
    .choice-policy_refused = password refused by policy
    .choice-access_denied = connector account denied access
    .choice-not_enabled_for_forest = writeback not enabled for this forest
    .choice-duplicate_anchor = several objects with the same anchor
    .choice-object_not_found = object not found
    .choice-ldap_not_encrypted = LDAP connection not encrypted
    .choice-privileged_account = privileged account
    .choice-password_too_long = password of the connector account too long
    .choice-hints_missing = LDAP policy hints not supported
    .choice-sam_denied = remote SAM call denied
    .choice-not_in_the_list = code not in the list

fact-connect_support = Support of the installed version of { -entra_connect_sync }
    .label = Support status
    .choice-below_minimum = below the minimum version that may synchronize
    .choice-withdrawn = withdrawn by Microsoft
    .choice-out_of_support = out of support
    .choice-supported = supported

## Diagnoses: licence, scope and switches of the tenant

diagnosis-licence_missing_for_writeback = The user has no licence that covers password writeback
    .summary = The synchronized user holds no licence that includes { -entra_id_p1 }, so writing a new password back to { -active_directory } is not covered and the cloud may refuse it.

diagnosis-sspr_not_enabled_for_tenant = Self-service password reset is switched off in the tenant
    .summary = No user can reset a forgotten password or unlock an account without help, because the tenant has self-service password reset set to **None** or has no reset policy.

diagnosis-user_not_in_sspr_group = The user is not in the group that may reset passwords
    .summary = Self-service password reset is limited to one group, and the user is not a member of it, so the reset stops at the first page.

diagnosis-writeback_toggle_off_in_portal = Password writeback is switched off in the { -entra_admin_center }
    .summary = The tenant option under **On-premises integration** is not ticked, so the cloud never hands a password over to the server, even if { -entra_connect_sync } is ready for it.

diagnosis-cloud_sync_writeback_toggle_off = Writeback through { -cloud_sync } is not ticked
    .summary = The user comes from a domain that is synchronized by { -cloud_sync }, but the separate tenant option for this agent is off, so the password does not get back to that domain.

diagnosis-unlock_without_reset_toggle_off = Unlocking without a reset is not allowed in the tenant
    .summary = The tenant does not let users unlock an account and keep the old password, so only a full reset is possible.

diagnosis-admin_sspr_not_allowed = Self-service reset for administrators is switched off
    .summary = The account holds an { -entra } role and falls under the separate reset policy for administrators, which this tenant has switched off.

## Diagnoses: the user has to prove their identity

diagnosis-sspr_methods_insufficient = The user has registered too few methods
    .summary = The reset policy asks for more verification methods than the user has registered, so the user cannot get to the page for the new password.

diagnosis-sspr_directory_data_not_registered = The phone number or mail comes only from the directory
    .summary = The user has never registered a method, and since October 5, 2026, numbers and mail addresses that exist only in the directory no longer count for a password reset.

diagnosis-sspr_attempts_throttled = Too many failed attempts, the user has to wait
    .summary = After five failed attempts the cloud blocks self-service password reset for this user for 24 hours.

diagnosis-banned_password_cloud = The cloud list of banned passwords refused the new password
    .summary = The new password is too close to a banned word, and { -entra_id } refused it before anything was sent to the server.

## Diagnoses: nothing is written back for this operation or account

diagnosis-reset_from_m365_admin_center = The password was reset in the { -m365_admin_center }
    .summary = A reset of a synchronized user in the { -m365_admin_center } changes only the cloud password and is never written back to { -active_directory }.

diagnosis-reset_by_unsupported_api = The password was set by a script or API that does not write back
    .summary = Old { -powershell } modules and a plain user update in { -graph } do not use password writeback, so { -active_directory } keeps the old password.

diagnosis-cloud_only_user_no_writeback_needed = The account is a pure cloud account
    .summary = This account was created in { -entra_id } and has no counterpart in { -active_directory }, so there is nothing to write back and the trouble lies in the cloud reset itself.

diagnosis-guest_user_home_directory = The password of a guest belongs to another directory
    .summary = The account is a guest, and its password is kept in the home tenant or by a personal Microsoft account, where this tenant cannot reset it.

diagnosis-federated_user_admin_reset = The administrator reset of a federated user did not get through
    .summary = The domain of the user is federated, and the reset by an administrator never reached the server.

## Diagnoses: after the write

diagnosis-cloud_copy_lags_behind = The new password is in { -active_directory }, but not yet in the cloud
    .summary = The password was written to { -active_directory }, and the copy in the cloud is still the old one, so sign-in to cloud services fails for a few minutes.

## Diagnoses: the way from the server to the relay

diagnosis-firewall_blocks_service_bus = The firewall blocks the way to the relay
    .summary = The server of { -entra_connect_sync } cannot open an outbound connection on TCP 443 to the relay or to the password reset service, so no request ever arrives.

diagnosis-firewall_rule_uses_wrong_host = The firewall rule names a host that does not exist
    .summary = The rule was written for `servicebus.windows.networks`, a misprint of old instructions, so the real relay hosts `{ -host_relay }` stay blocked.

diagnosis-proxy_not_configured_for_connect = { -entra_connect_sync } does not get through the proxy
    .summary = All traffic of the server has to go through a proxy, but the synchronization service is not set up for it or fails to sign in to it, so it never reaches the relay.

diagnosis-tls_inspection_breaks_relay = TLS inspection breaks the connection to the relay
    .summary = A device on the way decrypts the connection and re-signs it, and the relay of password writeback cannot be used over such a connection.

diagnosis-idle_timeout_too_short = The firewall or proxy cuts idle connections too early
    .summary = Quiet connections are dropped before the next sign of life is due, so the server loses the relay again and again.

diagnosis-tls12_not_enabled = TLS 1.2 is not switched on completely on the server
    .summary = At least one Windows or .NET setting for TLS 1.2 is missing or wrong, so the server cannot set up secure connections to the cloud.

diagnosis-root_ca_missing = The server does not trust the certificate of the relay
    .summary = A root certificate is missing on the server, so it refuses the certificate of { -service_bus } and the writeback listener cannot connect.

diagnosis-server_clock_skew = The clock of the server is wrong
    .summary = The time of the server differs so much from the real time that the cloud refuses its sign-in tokens.

## The sync service, its writeback endpoint and how it was set up

diagnosis-writeback_not_enabled_in_connect = Password writeback is switched off in { -entra_connect_sync }
    .summary = In the wizard on the sync server, the option **Password writeback** is off, so no listener starts and no password change is picked up.

diagnosis-staging_mode_active = The only sync server is in staging mode
    .summary = A server in staging mode does not serve writeback, and no other server of this tenant is active, so every request stays unanswered.

diagnosis-second_active_server = More than one sync server is active
    .summary = Two or more servers of { -entra_connect_sync } are active for the same tenant and can take the connection to the relay away from each other, so writeback becomes unreliable.

diagnosis-adsync_service_not_running = The { -adsync } service is not running
    .summary = The service { -adsync_display_name } is stopped or cannot start, so nothing on the sync server listens for password requests.

diagnosis-writeback_endpoint_not_listening = The writeback listener is down although { -adsync } runs
    .summary = The network is clean and the service runs, but its writeback endpoint did not start or lost its relay, so no request is taken from the cloud.

diagnosis-onboarding_admin_federated_or_wrong_password = The wizard was given a federated account or a wrong password
    .summary = The wizard gets no token for the { -entra_id } account that was entered, so password writeback cannot be switched on or off.

diagnosis-onboarding_state_corrupt = The stored writeback keys or settings do not match the cloud
    .summary = The keys or the configuration kept on the sync server are damaged or out of step with the tenant, so requests cannot be decrypted or carried out.

diagnosis-forest_added_after_enablement = The forest was added after writeback was switched on
    .summary = Password writeback was never set up for a forest that was added or connected again later, so the passwords of its users cannot be written.

diagnosis-connect_version_retired = The installed build of { -entra_connect_sync } is retired
    .summary = The build on the sync server has been withdrawn, is out of support or is older than the minimum that Microsoft enforces, so faults in it are not repaired and synchronization can stop.

diagnosis-cloud_sync_agent_unhealthy = The agent of { -cloud_sync } cannot serve writeback
    .summary = The user comes from { -cloud_sync }, but the agent is missing, down or too old, or the cloud of the tenant does not offer writeback this way, so no password reaches { -active_directory }.

## The look-up of the user in the directory

diagnosis-ou_reserved_characters = The path of the user contains reserved characters
    .summary = A name in the distinguished name of the user holds a character with a special meaning in LDAP, and the write ends with the unknown directory error `33001`.

diagnosis-user_object_not_found = The sync server cannot find the user in { -active_directory }
    .summary = The account is deleted, outside the synchronization scope or not joined properly, so the server cannot follow the cloud user to an object it could write to.

diagnosis-user_excluded_by_selective_phs = Selective password hash synchronization leaves the user out
    .summary = A rule excludes the user from password hash synchronization and thereby also removes the user as a target for writeback.

diagnosis-multiple_enabled_accounts = Several enabled accounts belong to the same cloud user
    .summary = More than one enabled account in { -active_directory } matches the cloud user or its anchor, so the server cannot tell which password to set and sets none.

## The write to the directory

diagnosis-protected_account_self_reset = The user is in a protected group and cannot reset a forgotten password
    .summary = { -active_directory } shields members of protected groups from the connector account, so a self-service reset or unlock is refused by design.

diagnosis-protected_account_admin_reset = An administrator cannot reset this protected account from the cloud
    .summary = The account is marked as privileged in { -active_directory } (`adminCount` is 1), so a reset by an administrator in the cloud is refused.

diagnosis-stale_admin_count = The account is still marked as protected although it left the group
    .summary = `adminCount` is still 1 and inheritance is still off on an account that is no longer in a protected group, so the rights of the connector account do not reach it.

diagnosis-connector_missing_writeback_rights = The connector account lacks the rights for writeback
    .summary = On the user, the account that { -entra_connect_sync } uses in { -active_directory } does not hold all of **Reset password**, **Write lockoutTime** and **Write pwdLastSet**, so the new password or the unlock is refused.

diagnosis-connector_missing_unexpire_password = The connector account lacks the right Unexpire Password
    .summary = The reset succeeds, but the connector account may not mark the password as current, so the user is asked to change it once more.

diagnosis-inheritance_disabled_on_object = Inheritance is switched off on the user or the OU
    .summary = The user object or an OU above it does not inherit permissions, so rights granted to the connector account higher up do not reach the user and the write is refused.

diagnosis-permissions_not_yet_propagated = New rights have not arrived everywhere yet
    .summary = The rights of the connector account were changed a short while ago and have not reached the user object or the domain controller in use, so writes are still refused.

diagnosis-remote_sam_calls_restricted = A security policy blocks remote SAM calls of the connector account
    .summary = Remote calls to the account database (SAM) are restricted and the connector account is not on the allow list, so it cannot read the user it has to write to.

diagnosis-builtin_read_rights_missing = The default read rights for account look-ups were removed
    .summary = The group **Pre-Windows 2000 Compatible Access** no longer contains Authenticated Users, so the connector account may not look up the user and the write fails.

diagnosis-ldap_signing_disabled = The connector does not sign and encrypt LDAP traffic
    .summary = The option **Sign and Encrypt LDAP Traffic** is off for the connector of { -active_directory }, and a password is not accepted over such a connection.

diagnosis-policy_hints_control_missing = The domain controller lacks the LDAP password policy control
    .summary = The domain controller in use does not offer the LDAP control that makes a reset obey the password policy, so the sync server cannot set the password there.

diagnosis-connector_password_too_long = The password of the connector account is too long
    .summary = The password of the connector account has more than 256 characters, so the server cannot use it when it unlocks or resets an account.

diagnosis-connector_credentials_invalid = The sync server has the wrong password of the connector account
    .summary = The password stored on the sync server for the connector account is not valid in { -active_directory }, so the server can neither read nor write there.

diagnosis-no_writable_dc_reachable = The sync server does not reach a suitable domain controller
    .summary = A needed port is closed, the PDC emulator does not answer or the domain controller in use is read-only, so writing the new password may fail.

diagnosis-account_disabled_or_locked_onprem = The account is disabled or locked in { -active_directory }
    .summary = The domain account of the user is disabled or locked out, so the requested password operation is refused.

diagnosis-wrong_current_password = The current password was entered incorrectly
    .summary = The old password given in the change does not match the one in { -active_directory }, so the change is refused as intended.

diagnosis-user_cannot_change_password_flag = The account has the option User cannot change password
    .summary = On the domain account, the option **User cannot change password** is on, so a new password from the cloud is refused.

diagnosis-min_password_age_blocks = The current password is too recent to be changed
    .summary = The minimum password age set by the policy has not yet passed for this user, so { -active_directory } refuses a new one for now.

diagnosis-password_policy_violation = The new password breaks the policy of the domain
    .summary = The chosen password does not meet the rules of { -active_directory } for length, complexity or history, so the domain controller refuses it.

diagnosis-banned_password_onprem_filter = A password filter on the domain controller refused the password
    .summary = { -password_protection } or another password filter on the domain controller rejects the chosen password, so it is not written.

diagnosis-cloud_sync_gmsa_rights_missing = The service account of the agent lacks the rights for writeback
    .summary = The managed service account (gMSA) of the { -provisioning_agent } does not have the writeback rights on the user, so { -active_directory } refuses the new password.

## Symptoms

symptom-password-writeback =
    password writeback not working
    new password does not reach our local ad
    reset my password online but windows still wants the old one
    azure ad connect does not write passwords back
    sspr does not update active directory
    can't get writeback set up

symptom-licence_missing_for_writeback =
    sspr_0012
    user has no premium licence
    reset page says i am not licensed for this
    only business standard, do we need p1
    do all users need azure ad premium for this
    new hire without a licence can't reset

symptom-sspr_not_enabled_for_tenant =
    sspr_0009 for ordinary users
    sspr_0011
    nobody can reset their own password
    forgot password says your admin has not turned this on
    self service password reset is set to none
    reset is not enabled for our company

symptom-user_not_in_sspr_group =
    sspr_0013
    colleague can reset, i can't
    user not in the sspr group
    stops right after typing the user name
    reset only enabled for a pilot group
    added to the group yesterday, still not allowed

symptom-writeback_toggle_off_in_portal =
    wizard says writeback is on, portal box is not ticked
    on-premises integration checkbox is empty
    write back passwords to your on-premises directory is off
    nothing at all arrives on the server, but connect is configured
    someone unticked writeback in the portal

symptom-cloud_sync_writeback_toggle_off =
    cloud sync users only, connect sync users are fine
    second domain with the cloud sync agent gets no passwords
    write back passwords with cloud sync not ticked
    writeback box for cloud sync is empty
    audit log says no agent for the user in the cloud sync domain

symptom-unlock_without_reset_toggle_off =
    no option to just unlock my account
    i want to unlock and keep my password
    the unlock choice is missing on the reset page
    forced to pick a new password only to get unlocked
    unlock without resetting is set to no

symptom-admin_sspr_not_allowed =
    sspr_009 for administrators
    admins can't reset their own password, users can
    my global admin account can't use forgot password
    AllowedToUseSspr is false
    works for everyone except people with a role

symptom-sspr_methods_insufficient =
    sspr_0014
    page says i have not registered enough methods
    only one method registered, two needed
    asks for another verification option i don't have
    user never set up the authenticator for reset
    can't get past verification to the new password

symptom-sspr_directory_data_not_registered =
    reset by sms worked until october
    my mobile number is in ad but the page does not offer it
    phone number is on file but no longer accepted
    could not verify your account
    office phone and other mail don't count any more
    user never registered, only contact data from the directory

symptom-sspr_attempts_throttled =
    too many attempts
    tried five times, now blocked
    try again in 24 hours
    user locked out of the reset page until tomorrow
    blocked from self-service password reset in the audit log

symptom-banned_password_cloud =
    password is too easy to guess
    choose a password that is harder to guess
    FuzzyPolicyViolationInvalidPassword
    your password contains a word that is blocked
    our company name is not accepted in the password
    azure ad banned password list

symptom-reset_from_m365_admin_center =
    helpdesk reset it in the office 365 admin center
    reset at admin.microsoft.com, domain password unchanged
    admin reset works in office but not on the pc
    temporary password from the 365 admin page does not work in windows
    no 31009 after a reset in the m365 portal

symptom-reset_by_unsupported_api =
    set the password by script, ad did not change
    Set-MsolUserPassword does not write back
    Update-MgUser passwordProfile
    our tool sets passwords with graph
    reset by powershell only changes the cloud password
    Set-AzureADUserPassword

symptom-cloud_only_user_no_writeback_needed =
    user does not exist in our ad at all
    account is onmicrosoft.com only
    user was created in office 365, not synced
    cloud account, wants to reset the password
    onPremisesSyncEnabled is empty

symptom-guest_user_home_directory =
    external guest can't reset the password
    partner from another company forgot the password
    guest signs in with gmail or outlook.com
    user type is guest, #EXT# in the name
    b2b user asks us for a password reset

symptom-federated_user_admin_reset =
    our users sign in through adfs
    admin can't reset a user in a federated domain
    portal won't reset the password of an adfs user
    okta or pingfederate sign-in, reset from the portal fails
    federated users can do it themselves, admin can't do it for them

symptom-cloud_copy_lags_behind =
    new password works on the pc but not in outlook yet
    our servers need a little time to catch up
    password reset, but wait before you sign in
    teams rejects the new password for a few minutes
    works in windows, cloud still wants the old one
    reset was successful on-premises, cloud update failed

symptom-firewall_blocks_service_bus =
    event 32002
    port 443 to servicebus.windows.net blocked
    sspr_0030
    server can't reach the internet since the new firewall
    Test-NetConnection to the namespace fails
    which urls do we have to open for writeback
    event 32011

symptom-firewall_rule_uses_wrong_host =
    servicebus.windows.networks
    firewall rule made from an old microsoft article
    host in the instructions does not resolve
    network team opened everything from the list, still blocked
    windows.networks or windows.net

symptom-proxy_not_configured_for_connect =
    we have a web proxy, server has no direct internet
    407 proxy authentication required
    browser on the server works, the sync service does not
    machine.config has no proxy
    defaultProxy missing
    connect ignores our proxy settings

symptom-tls_inspection_breaks_relay =
    firewall does ssl inspection
    zscaler or palo alto decrypts the traffic
    certificate is issued by our own firewall
    port test is ok but no connection to the relay
    https scanning on the sync server
    deep packet inspection

symptom-idle_timeout_too_short =
    works after a restart, then stops again
    connection drops after a minute or two of silence
    in the morning the first reset always fails
    firewall kills idle sessions
    many 32014 warnings
    writeback dies when nobody uses it for a while

symptom-tls12_not_enabled =
    could not create ssl/tls secure channel
    tls 1.2 not enabled on the server
    tls check script shows not found or disabled
    SchUseStrongCrypto missing
    writeback broke after we hardened tls
    SystemDefaultTlsVersions

symptom-root_ca_missing =
    remote certificate is invalid according to the validation procedure
    event 31034 with certificate error
    digicert global root g2 missing on the server
    server has no windows update, root certificates are old
    certificate of servicebus not trusted

symptom-server_clock_skew =
    server time is wrong
    clock on the sync server is 10 minutes ahead
    6306 and 6800 and 32001 together
    vm clock drifts
    token refused, time difference too large
    w32tm shows a big offset

symptom-writeback_not_enabled_in_connect =
    sspr_0010
    writeback is not ticked in the connect wizard
    optional features, password writeback is off
    ticked it in the portal but never in azure ad connect
    Get-ADSyncAADPasswordResetConfiguration says disabled
    PasswordWritebackEnabled false

symptom-staging_mode_active =
    staging mode is on
    StagingModeEnabled True
    only server left is the standby
    stopped after we moved to the new connect server
    old server switched off, new one still in staging

symptom-second_active_server =
    two azure ad connect servers running
    old sync server is still alive
    works one time out of two
    someone started the old vm again
    after the migration both servers sync
    dr server is active too

symptom-adsync_service_not_running =
    adsync service is stopped
    Microsoft Azure AD Sync does not start
    error 1069 logon failure
    event 7038
    event 6028 encryption key
    no sync at all since the reboot
    service account password expired

symptom-writeback_endpoint_not_listening =
    event 6800
    event 31044
    service runs, users sync, only passwords don't come back
    no 31019 heartbeat for hours but the firewall is fine
    31016 and then no 31015
    restart of adsync helps for a day

symptom-onboarding_admin_federated_or_wrong_password =
    event 32009
    wizard can't enable writeback with my admin account
    unable to configure password writeback
    admin account is an adfs user
    wizard fails when i enter the global admin
    temporary password on the admin account in the wizard

symptom-onboarding_state_corrupt =
    event 32004
    event 32005
    32007 or 32008 in the log
    event 32010 crypto error
    decryption error in PasswordResetService
    keys don't match after restoring the server from backup

symptom-forest_added_after_enablement =
    0x8023061f
    6329 password sync is not enabled on this management agent
    only users of the newly added forest fail
    new domain after a merger, no writeback there
    removed and re-added the forest in connect
    old forest works, new one doesn't

symptom-connect_version_retired =
    we still run azure ad connect 1.6
    connect version 2.3, is that too old
    mail from microsoft that we must upgrade by september 30
    sync stopped after the deadline
    version 2.6.79.0
    haven't updated connect for years

symptom-cloud_sync_agent_unhealthy =
    provisioning agent shows inactive
    cloud sync agent is down
    agent version older than 1.1.977
    server with the agent was removed
    21vianet tenant with cloud sync
    AADConnectProvisioningAgent service stopped

symptom-ou_reserved_characters =
    event 33001
    ou name with a comma or slash
    ou called sales / export
    only users in one oddly named ou
    plus sign in the ou name
    backslash in the distinguished name

symptom-user_object_not_found =
    event 33002
    80230405 object could not be found
    user was moved to another forest
    user is not in the sync scope
    account deleted in ad, still in azure
    ou was taken out of the filter

symptom-user_excluded_by_selective_phs =
    PHSFiltered in adminDescription
    PHSIncluded missing
    we only sync hashes for some users
    no password writeback targets
    user left out of password hash sync on purpose
    selective password hash sync

symptom-multiple_enabled_accounts =
    event 33003
    80230402
    same person has an account in two domains
    duplicate user in two forests, both enabled
    multiple matches for the user
    account forest and resource forest

symptom-protected_account_self_reset =
    domain admin can't use forgot password
    sspr_0029 only for domain admins
    it staff can't reset, normal users can
    account operators member can't reset
    can change the password but not reset it

symptom-protected_account_admin_reset =
    80231367
    can't reset a domain admin from the portal
    privileged account, reset refused
    admincount 1 and helpdesk reset fails
    event 31011 for an admin account
    entra admin center won't reset our it colleague

symptom-stale_admin_count =
    user used to be a domain admin
    admincount still 1 after leaving the group
    removed from account operators, still can't reset
    inheritance off on a former admin
    former admin moved to another department

symptom-connector_missing_writeback_rights =
    event 33004
    hr=80230626
    access denied for the msol_ account
    management agent credentials were denied access
    MSOL account has no reset password permission
    did i give the sync account the right permissions
    custom install, no rights for writeback

symptom-connector_missing_unexpire_password =
    has to change the password again right after the reset
    windows asks for a new password once more
    unexpire password right missing
    pwdLastSet is 0 after the reset
    double password change

symptom-inheritance_disabled_on_object =
    button says enable inheritance
    only some users in the same ou fail
    inherited permissions stop at this account
    the rights don't show up on this one account
    ou with blocked inheritance
    dsacls does not list the connector account on the user

symptom-permissions_not_yet_propagated =
    set the permissions ten minutes ago
    just ran Set-ADSyncPasswordWritebackPermissions, still denied
    how long until the rights work
    rights are there on one dc but not on the other
    ad replication between sites is slow

symptom-remote_sam_calls_restricted =
    RestrictRemoteSam
    6329 failed to acquire user information ERROR_ACCESS_DENIED
    broke after the security baseline was rolled out
    restrict clients allowed to make remote calls to sam
    stopped after hardening of the domain controllers
    sspr_0029 for everybody since the new gpo

symptom-builtin_read_rights_missing =
    emptied the pre-windows 2000 group
    authenticated users removed from pre-windows 2000 compatible access
    pentest told us to clear pre-windows 2000 compatible access
    access denied reading the user although the sam policy is not set
    samServer read rights

symptom-ldap_signing_disabled =
    8023062c
    insecure setting of passwords
    sign and encrypt ldap traffic is off
    server is not configured for 128-bit
    someone unticked ldap encryption in the connector

symptom-policy_hints_control_missing =
    ldap password policy control
    1.2.840.113556.1.4.2066
    domain controllers on windows server 2008
    6329 server doesn't contain the control
    very old domain controller
    policy hints

symptom-connector_password_too_long =
    800700ce
    file name or extension is too long
    we gave the msol account a 300 character password
    error after unlocking, name too long
    connector account has a huge random password

symptom-connector_credentials_invalid =
    event 6000
    no-start-credentials
    changed the password of the msol_ account
    connector account password changed in ad only
    import from ad fails with bad credentials
    password of the sync account was rotated

symptom-no_writable_dc_reachable =
    rpc server is unavailable
    port 445 to the domain controller closed
    only a read-only dc in this site
    pdc emulator not reachable from the sync server
    one site or one domain can't be written
    dc is down

symptom-account_disabled_or_locked_onprem =
    event 33005
    event 33006
    account is locked out in windows
    user is disabled in ad
    contractor came back, account still disabled
    locks out again every few minutes

symptom-wrong_current_password =
    event 33007
    the old password you entered is wrong
    current password incorrect
    change page does not take my current password
    types the old password, caps lock on

symptom-user_cannot_change_password_flag =
    user cannot change password is ticked
    CannotChangePassword true
    shared mailbox or kiosk account won't take a new password
    PASSWD_CANT_CHANGE
    service account flag on a normal user

symptom-min_password_age_blocks =
    changed it this morning, second change fails
    can't change the password twice a day
    minimum password age is 1 day
    first test worked, second test fails
    password was just reset by helpdesk, user can't change it
    works again tomorrow

symptom-password_policy_violation =
    event 33008
    0x80230619
    does not meet the on-premises password policy
    your password does not meet the length or complexity rules
    used this password before
    password history
    4724 audit failure

symptom-banned_password_onprem_filter =
    event 10017
    event 10016 on the dc
    30002 in the dcagent log
    specops or other password filter
    good long password refused by the domain controller
    azure ad password protection on the dcs
    refused in one office, accepted in the other

symptom-cloud_sync_gmsa_rights_missing =
    provAgentgMSA$ has no rights
    cloud sync agent is healthy but the write is denied
    gmsa lacks reset password
    Set-AADCloudSyncPermissions
    permissions for the cloud provisioning agent account
