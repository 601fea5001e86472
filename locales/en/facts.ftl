# Texts of the facts that several topics share: rules/facts.yaml. No sentence may speak of one topic only.
# Inline Markdown is allowed in .help only.

fact-affected_scope = Who is affected?
    .label = Affected users
    .help = Compare a user who fails with one who does not: { -entra } roles, OU, forest, time of the last synchronization.
    .choice-everyone = everyone
    .choice-one_forest_or_domain = one forest or domain
    .choice-one_ou = one OU
    .choice-single_users = single users
    .choice-admin_role_holders = only holders of an { -entra } role

fact-operation = What was tried when it failed?
    .label = Failing operation
    .help = In a *reset* the old password is not entered, in a *change* it is. Pick one operation; treat a second one as a case of its own.
    .choice-self_reset = user resets a forgotten password
    .choice-self_change = user changes a known password
    .choice-forced_change = password change forced at sign-in
    .choice-unlock_only = user unlocks the account, keeps the password
    .choice-admin_reset = administrator resets the password
    .choice-setup_wizard = setup in the Connect wizard

fact-worked_before = Has it ever worked for these users?
    .label = Worked before
    .help = Ask the administrator, or look for traces of an earlier success. Password writeback logs `31002`, `31007` or `31010` in the Application log of the sync server.

fact-change_before_failure = Did anything change just before the trouble began, and what?
    .label = Last change before the failure
    .help = Check the change log, the last patch window and recent firewall tickets.
    .choice-none_known = no change known
    .choice-first_enablement = enabled for the first time
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
    .label = Holds an { -entra } role
    .help = Open the user in the { -entra_admin_center }, **Assigned roles**. Count eligible assignments as well as active ones.

fact-user_enabled_onprem = Is the account enabled in { -active_directory }?
    .label = Enabled on-premises
    .help = Run `Get-ADUser <user> -Properties Enabled`.

fact-user_found_in_ad = Does the user object still exist in { -active_directory }?
    .label = Found in { -active_directory }
    .help = Search with `Get-ADUser` by the GUID, not by the name. An object that was deleted or moved to another forest counts as not found.

fact-user_in_sync_scope = Do the domain, OU and group filters of the active sync server include the user?
    .label = In the scope of synchronization
    .help = Run `Get-ADSyncCSObject -ConnectorName <AD connector> -DistinguishedName <DN>` on the server; a result means yes.

fact-user_phs_excluded = Does a selective rule leave the user out of password hash synchronization?
    .label = Left out of hash synchronization
    .help = Run `Get-ADUser <user> -Properties adminDescription`; `PHSFiltered`, or a missing `PHSIncluded`, is the usual mark. The rules with **Password Sync** on in the Synchronization Rules Editor tell which of the two is in use.

fact-must_change_flag_set = Does the account have the option “User must change password at next logon”?
    .label = Must change password at next logon
    .help = Run `Get-ADUser <user> -Properties pwdLastSet`: `0` means yes.

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

fact-admin_sspr_allowed = May administrators reset their own password in this tenant?
    .label = Self-service reset for administrators
    .help = Run `(Get-MgPolicyAuthorizationPolicy).AllowedToUseSspr`.
    .choice-true = allowed
    .choice-false = not allowed

fact-azure_cloud = In which { -azure } cloud is the tenant?
    .label = Cloud
    .help = The host of the sign-in page tells: `login.microsoftonline.com` is the public cloud, `login.microsoftonline.us` the US government, `login.partner.microsoftonline.cn` China.
    .choice-public = public
    .choice-us_government = US government
    .choice-china_21vianet = China (21Vianet)

fact-connect_version = Which version of { -entra_connect_sync } does the server run?
    .label = Version of { -entra_connect_sync }
    .help = Read the product version of `AzureADConnect.exe` on the server, in the folder `Microsoft Azure AD Connect` or `Microsoft Azure Active Directory Connect` under `C:\Program Files`.

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

fact-preferred_dc_set = Is { -entra_connect_sync } limited to preferred domain controllers?
    .label = Preferred domain controllers set
    .help = In { -sync_service_manager } open **Connectors**, the properties of the AD connector, **Configure Directory Partitions**, and look at **Only use preferred domain controllers** for the user's domain.

fact-dc_ports_ok = Does the sync server reach the user's domain controllers on all ports it needs?
    .label = Ports to the domain controllers
    .help = Test 53, 88, 135, 389 and the range 49152–65535 for each domain controller, with `Test-NetConnection <dc> -Port <port>` or PortQry.
    .choice-true = open
    .choice-false = not all open

fact-pdc_reachable = Is the PDC emulator of the user's domain reachable from the sync server?
    .label = PDC emulator reachable
    .help = `nltest /dsgetdc:<domain> /pdc` names it; test the ports with `Test-NetConnection`.

fact-connector_credentials_ok = Does { -entra_connect_sync } hold the current password of the AD connector account?
    .label = Connector credentials valid
    .help = Look at the last run of the AD connector in { -sync_service_manager }: the status `no-start-credentials` means no.

fact-event_6000 = Has { -adsync } logged event 6000?
    .label = Event 6000
    .help = Look in the Application log, source { -adsync }. The event says that the credentials of the AD connector are not valid.
    .choice-true = logged
    .choice-false = not logged
