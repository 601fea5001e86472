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

fact-affected_scope = Who is affected?
    .label = Affected users
    .help = Compare a user who fails with one who does not: Entra roles, OU, forest, time of the last synchronization.
    .choice-everyone = everyone
    .choice-one_forest_or_domain = one forest or domain
    .choice-one_ou = one OU
    .choice-single_users = single users
    .choice-admin_role_holders = only holders of an Entra role

fact-operation = What was tried when it failed?
    .label = Failing operation
    .help = In a *reset* the old password is not entered, in a *change* it is. Pick one operation; treat a second one as a case of its own.
    .choice-self_reset = user resets a forgotten password
    .choice-self_change = user changes a known password
    .choice-forced_change = password change forced at sign-in
    .choice-unlock_only = user unlocks the account, keeps the password
    .choice-admin_reset = administrator resets the password
    .choice-setup_wizard = setup in the Connect wizard

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

fact-worked_before = Has password writeback ever worked for these users?
    .label = Worked before
    .help = Ask the administrator, or look in the Application log of the sync server for older events `31002`, `31007` or `31010`.

fact-change_before_failure = Did anything change just before the trouble began, and what?
    .label = Last change before the failure
    .help = Check the change log, the last patch window and recent firewall tickets.
    .choice-none_known = no change known
    .choice-first_enablement = writeback enabled for the first time
    .choice-connect_upgrade = upgrade of { -entra_connect_sync }
    .choice-server_restart = restart of the server
    .choice-network_change = firewall, proxy or network
    .choice-forest_added = forest added
    .choice-gpo_hardening = hardening by Group Policy
    .choice-acl_change = permissions in { -active_directory }
    .choice-staging_switch = switch of the staging server
    .choice-connector_password_changed = password of the connector account
    .choice-service_account_changed = service account of { -adsync }
    .choice-licence_change = licences
    .choice-ou_change = OUs moved or renamed
    .choice-methods_policy_change = authentication methods policy

fact-sspr_code = Which SSPR code does the error page show?
    .label = Code on the error page
    .help = The code stands on the page itself or behind the **Support code** link. Some pages write `SSPR_009` for `SSPR_0009`: treat both alike.
    .choice-none = none shown
    .choice-sspr_0009 = SSPR_0009
    .choice-sspr_0010 = SSPR_0010
    .choice-sspr_0011 = SSPR_0011
    .choice-sspr_0012 = SSPR_0012
    .choice-sspr_0013 = SSPR_0013
    .choice-sspr_0014 = SSPR_0014
    .choice-sspr_0029 = SSPR_0029
    .choice-sspr_0030 = SSPR_0030
    .choice-other = another code

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

fact-user_kind = Where does the account come from?
    .label = Account
    .help = Run `Get-MgUser -UserId <user> -Property onPremisesSyncEnabled,userType,identities`. `onPremisesSyncEnabled` is true for synchronized accounts; `userType` names guests.
    .choice-synced = synchronized from { -active_directory }
    .choice-cloud_only = created in the cloud
    .choice-guest_work_account = guest with a work or school account
    .choice-guest_personal_account = guest with a personal account

fact-user_sign_in_method = How does the user's domain check passwords at sign-in?
    .label = Sign-in method
    .help = `Get-MgDomain` shows in `AuthenticationType` whether the domain is federated. **View current configuration** in the Connect wizard tells password hash synchronization from pass-through authentication.
    .choice-phs = password hash synchronization
    .choice-pta = pass-through authentication
    .choice-federated = federation
    .choice-cloud = cloud only

fact-user_sync_client = Which tool synchronizes this user to the cloud?
    .label = Synchronized by
    .help = Look under **Entra ID** > **Entra Connect** > **Cloud sync**: if a configuration there covers the user's domain, it is { -cloud_sync }.
    .choice-connect_sync = { -entra_connect_sync }
    .choice-cloud_sync = { -cloud_sync }
    .choice-none = none

fact-user_has_entra_role = Does the user hold an administrator role in { -entra_id }?
    .label = Holds an Entra role
    .help = Open the user in the { -entra_admin_center }, **Assigned roles**. Count eligible assignments as well as active ones.

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

fact-user_enabled_onprem = Is the account enabled in { -active_directory }?
    .label = Enabled on-premises
    .help = Run `Get-ADUser <user> -Properties Enabled`.

fact-user_locked_onprem = Is the account locked out in { -active_directory } at the moment?
    .label = Locked out on-premises
    .help = Run `Get-ADUser <user> -Properties LockedOut`.

fact-user_cannot_change_password = Does the account have the option “User cannot change password”?
    .label = User cannot change password
    .help = Run `Get-ADUser <user> -Properties CannotChangePassword`, or look on the **Account** tab of the user.

fact-user_found_in_ad = Does the user object still exist in { -active_directory }?
    .label = Found in { -active_directory }
    .help = Search with `Get-ADUser` by the GUID, not by the name. An object that was deleted or moved to another forest counts as not found.

fact-user_in_sync_scope = Do the domain, OU and group filters of the active sync server include the user?
    .label = In the scope of synchronization
    .help = Run `Get-ADSyncCSObject -ConnectorName <AD connector> -DistinguishedName <DN>` on the server; a result means yes.

fact-user_joined_with_enabled_rule = Are the { -active_directory } object and the cloud object joined through the rule “User AccountEnabled”?
    .label = Joined through User AccountEnabled
    .help = In { -sync_service_manager } use **Metaverse Search**, open the user, tab **Connectors**: both connectors must be listed, and the lineage must name the inbound rule **User AccountEnabled**.

fact-user_phs_excluded = Does a selective rule leave the user out of password hash synchronization?
    .label = Left out of hash synchronization
    .help = Run `Get-ADUser <user> -Properties adminDescription`; `PHSFiltered`, or a missing `PHSIncluded`, is the usual mark. The rules with **Password Sync** on in the Synchronization Rules Editor tell which of the two is in use.

fact-enabled_accounts_for_person = How many enabled { -active_directory } accounts, over all forests, belong to this cloud user?
    .label = Enabled accounts of this person
    .help = Open the user in **Metaverse Search** and count the connectors, then look for accounts with the same anchor through `Get-ADUser` in each forest. Disabled accounts do not count.

fact-ou_path_has_reserved_char = Does a name in the user's OU path contain a reserved character?
    .label = Reserved character in the OU path
    .help = Read `DistinguishedName` from `Get-ADUser <user>`. Reserved are `, + " \ < > ; = /`, line breaks, a leading space or `#`, and a trailing space.

fact-changed_within_min_age = Has the password been changed so recently that the minimum password age has not passed?
    .label = Changed within the minimum age
    .help = Compare `PasswordLastSet` from `Get-ADUser <user> -Properties PasswordLastSet` with the minimum password age of the user.

fact-must_change_flag_set = Does the account have the option “User must change password at next logon”?
    .label = Must change password at next logon
    .help = Run `Get-ADUser <user> -Properties pwdLastSet`: `0` means yes.

## Facts: licence and policy of the tenant

fact-user_licence = Which licence does the user have?
    .label = Licence
    .help = Run `Get-MgUserLicenseDetail -UserId <user>` and look for the service plans `AAD_PREMIUM` (P1) and `AAD_PREMIUM_P2` (P2).
    .choice-p1_or_p2 = { -entra_id_p1 } or P2
    .choice-bundle_with_p1 = bundle that includes P1 or P2
    .choice-business_premium = { -business_premium }
    .choice-business_standard_or_lower = { -business_standard } or Basic
    .choice-office_plan_without_p1 = Office plan without P1
    .choice-free_or_none = free or no licence

fact-sspr_enabled_scope = For whom is self-service password reset enabled?
    .label = Self-service reset enabled for
    .help = See **Entra ID** > **Password reset** > **Properties**, setting **Self service password reset enabled**.
    .choice-none = None
    .choice-selected = Selected
    .choice-all = All

fact-user_in_sspr_group = Is the user in the group for which self-service password reset is enabled?
    .label = In the enabled group
    .help = **Entra ID** > **Password reset** > **Properties** names the group. Membership through nested groups counts.

fact-methods_required = How many verification methods does a password reset require?
    .label = Methods required
    .help = See **Entra ID** > **Password reset** > **Authentication methods**. For holders of an administrator role it is always 2.

fact-methods_registered = How many methods has the user registered that count for a reset?
    .label = Methods registered
    .help = Run `Get-MgUserAuthenticationMethod -UserId <user>`, or open the user, **Authentication methods**. Count only methods that the reset policy allows; the password itself does not count.

fact-methods_only_directory_data = Does the user have only phone numbers or mail addresses from the directory, none of them registered?
    .label = Only directory data, nothing registered
    .help = Compare `Get-MgUserAuthenticationMethod` with `mobilePhone`, `businessPhones` and `otherMails` of the user. Since October 5, 2026, values that exist only in the directory do not count.

fact-sspr_throttle_audit = Has the user been blocked from self-service reset in the last 24 hours?
    .label = Blocked after failed attempts
    .help = In **Users** > **Audit logs**, service **Self-service Password Management**, look for `Blocked from self-service password reset`.

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

fact-admin_sspr_allowed = May administrators reset their own password in this tenant?
    .label = Self-service reset for administrators
    .help = Run `(Get-MgPolicyAuthorizationPolicy).AllowedToUseSspr`.
    .choice-true = allowed
    .choice-false = not allowed

fact-audit_onprem_agent = Which on-premises agent does the audit log name for the administrator's reset?
    .label = Agent in the audit log
    .help = In **Users** > **Audit logs** open the record **Reset password (by admin)** and read `OnPremisesAgent` in the additional details.
    .choice-none = None
    .choice-entra_connect = { -entra_connect }
    .choice-cloud_sync = { -cloud_sync }

fact-azure_cloud = In which { -azure } cloud is the tenant?
    .label = Cloud
    .help = The host of the sign-in page tells: `login.microsoftonline.com` is the public cloud, `login.microsoftonline.us` the US government, `login.partner.microsoftonline.cn` China.
    .choice-public = public
    .choice-us_government = US government
    .choice-china_21vianet = China (21Vianet)

## Facts: the sync server

fact-connect_version = Which version of { -entra_connect_sync } does the server run?
    .label = Version of { -entra_connect_sync }
    .help = Read the product version of `AzureADConnect.exe` on the server, in the folder `Microsoft Azure AD Connect` or `Microsoft Azure Active Directory Connect` under `C:\Program Files`.

fact-connector_identity_type = How does the Entra connector sign in to the cloud?
    .label = Identity of the Entra connector
    .help = Run `Get-ADSyncEntraConnectorCredential` on the server and read `ConnectorIdentityType`.
    .choice-application = application
    .choice-service_account = directory synchronization account

fact-writeback_in_connect = Is password writeback switched on in { -entra_connect_sync }?
    .label = Writeback switched on in Connect
    .help = See **View current configuration** in the Connect wizard, or run `Get-ADSyncAADPasswordResetConfiguration -Connector <Entra connector>`. Ignore the { -graph } flag `PasswordWritebackEnabled`; it is not in use.

fact-adsync_service = What is the state of the service { -adsync_display_name } on the server?
    .label = { -adsync } service
    .help = Run `Get-Service ADSync`. If it does not start, read the events: `1069` or `7038` is a failed logon, `6028` an encryption key that cannot be read.
    .choice-running = running
    .choice-stopped = stopped
    .choice-start_fails_logon = start fails, logon of the service account refused
    .choice-start_fails_key = start fails, encryption key not accessible

fact-staging_mode = Is the sync server in staging mode?
    .label = Staging mode
    .help = Run `Get-ADSyncScheduler` on the server and read `StagingModeEnabled`.

fact-active_connect_servers = How many sync servers does this tenant have outside staging mode?
    .label = Active sync servers
    .help = Check the inventory, including recovery sites and virtual machines that are switched off. Read `StagingModeEnabled` from `Get-ADSyncScheduler` on each.

fact-tls12_ok = Is TLS 1.2 switched on for .NET and Windows on the sync server?
    .label = TLS 1.2 switched on
    .help = Run the check script of Microsoft's TLS 1.2 page in an elevated { -powershell }. All eight registry values must be right.

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

fact-preferred_dc_set = Is { -entra_connect_sync } limited to preferred domain controllers?
    .label = Preferred domain controllers set
    .help = In { -sync_service_manager } open **Connectors**, the properties of the AD connector, **Configure Directory Partitions**, and look at **Only use preferred domain controllers** for the user's domain.

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

fact-dc_ports_ok = Does the sync server reach the user's domain controllers on all ports it needs?
    .label = Ports to the domain controllers
    .help = Test 53, 88, 135, 389 and the range 49152–65535 for each domain controller, with `Test-NetConnection <dc> -Port <port>` or PortQry.
    .choice-true = open
    .choice-false = not all open

fact-smb_445_ok = Does TCP 445 from the sync server to the domain controller open?
    .label = TCP 445 to the domain controller
    .help = Run `Test-NetConnection <dc> -Port 445` on the server.
    .choice-true = open
    .choice-false = closed

fact-pdc_reachable = Is the PDC emulator of the user's domain reachable from the sync server?
    .label = PDC emulator reachable
    .help = `nltest /dsgetdc:<domain> /pdc` names it; test the ports with `Test-NetConnection`.

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

fact-connector_credentials_ok = Does { -entra_connect_sync } hold the current password of the AD connector account?
    .label = Connector credentials valid
    .help = Look at the last run of the AD connector in { -sync_service_manager }: the status `no-start-credentials` means no.

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

fact-event_6000 = Has { -adsync } logged event 6000?
    .label = Event 6000
    .help = Look in the Application log, source { -adsync }. The event says that the credentials of the AD connector are not valid.
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
    .summary = Two or more servers of { -entra_connect_sync } are active for the same tenant and take the connection to the relay away from each other, so writeback fails on and off.

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
    .summary = A needed port is closed, the PDC emulator does not answer or the domain controller in use is read-only, so the new password cannot be written.

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
