# Texts of the topic password hash synchronization: links, questions, and what the answers are called.
# Inline Markdown is allowed in .help and .summary only.

## Topic

topic-password-hash-sync = Password hash synchronization
    .summary = A password set in { -active_directory } does not work in { -entra_id }, for one user or for all.

## Links

link-phs = Password hash synchronization
link-tshoot_phs = Troubleshooting password hash synchronization
link-selective = Leaving users out of password hash synchronization
link-staging = Staging mode and operation of { -entra_connect_sync }
link-ports = Ports and protocols of { -entra_connect_sync }
link-acct_perm = Rights of the { -active_directory } connector account
link-acct_ref = Accounts that { -entra_connect_sync } uses
link-addsacct = Changing the password of the { -active_directory } connector account
link-svcacct = Changing the password of the { -adsync } service account
link-features = Features of the { -entra_connect_sync } service
link-tls = TLS 1.2 on the server of { -entra_connect_sync }
link-connectivity = Troubleshooting the connection of { -entra_connect_sync } to the cloud
link-filtering = Domain, OU and attribute filters of { -entra_connect_sync }
link-objectsync = Finding out why an object does not synchronize
link-staged_rollout = Staged rollout of cloud sign-in
link-versions = Versions of { -entra_connect_sync }

## Facts: what the user and the staff tell

fact-phs_symptom = What is the complaint?
    .label = Complaint
    .help = Let the user try in a private browser window. For the expiry answers, the user signs in although { -active_directory } would refuse.
    .choice-new_password_refused = the cloud refuses the new password
    .choice-temporary_password_refused = the cloud refuses a temporary password
    .choice-expired_password_still_works = an expired password still works in the cloud
    .choice-expired_account_still_works = an expired account still works in the cloud
    .choice-alert_only = only an alert that passwords no longer synchronize

## Facts: the tenant

fact-in_staged_rollout = Is the user in a staged rollout group for password hash synchronization?
    .label = In the staged rollout
    .help = See **Entra ID** > **Entra Connect** > **Connect Sync** > **Enable staged rollout for managed user sign-in**. Nested groups do not count.

fact-phs_cloud_flag = Is the feature switched on in the tenant?
    .label = Feature on in the tenant
    .help = Run `Get-ADSyncAADCompanyFeature` on the server and read `PasswordHashSync`.

fact-temporary_passwords_enabled = Does the tenant accept temporary passwords from { -active_directory }?
    .label = Temporary passwords accepted
    .help = Run `(Get-MgDirectoryOnPremiseSynchronization).Features` and read `UserForcePasswordChangeOnLogonEnabled`.

fact-cloud_password_policy_on = Does the password policy of the cloud apply to users with synchronized passwords?
    .label = Cloud password policy applies
    .help = Run `(Get-MgDirectoryOnPremiseSynchronization).Features` and read `CloudPasswordPolicyForPasswordSyncedUsersEnabled`.

## Facts: the sync server

fact-phs_in_connect = Is password hash synchronization switched on in { -entra_connect_sync } for the user's forest?
    .label = Hash synchronization in Connect
    .help = Run `Get-ADSyncAADPasswordSyncConfiguration -SourceConnector "<AD connector>"` for each forest and read `Enabled`. `Get-ADSyncConnector` lists the names.
    .choice-on = on
    .choice-off = off for all forests
    .choice-off_for_forest = off for the user's forest only

fact-phs_heartbeat_recent = Did the forest log event 654, or event 656 and 657, in the last three hours?
    .label = Sign of life within three hours
    .help = Look in the Application log, source **Directory Synchronization**. A quiet forest logs `654` every 30 minutes; a busy one logs `656` and `657` instead.

fact-phs_event_611 = Which error does the newest event 611 name?
    .label = Event 611
    .help = Look in the Application log, source **Directory Synchronization**. The text names the domain and the RPC error.
    .choice-none = no event 611
    .choice-access_denied_8453 = 8453, replication access was denied
    .choice-rpc_unavailable_1722 = 1722, the RPC server is unavailable
    .choice-other = another error

fact-phs_cloud_error = What do the newest events 652 and 655 say?
    .label = Events 652 and 655
    .help = Look in the Application log, source **Directory Synchronization**. Both tell of errors on the way to the cloud.
    .choice-none = no such events
    .choice-connection = no connection, a time-out, a proxy or TLS error
    .choice-other = another error

fact-phs_object_log = What does the password log of the object say about the first attempt after the change?
    .label = Password log of the object
    .help = In { -sync_service_manager } open **Connectors** > the AD connector > **Search Connector Space**, find the user by DN, then **Properties** > **Log**. It reaches back seven days.
    .choice-success = Success
    .choice-filtered_by_target = FilteredByTarget
    .choice-no_target_connection = NoTargetConnection
    .choice-source_connector_missing = SourceConnectorNotPresent
    .choice-target_not_exported = TargetNotExportedToDirectory
    .choice-error = Error or Unknown
    .choice-empty = no entry

fact-fips_policy_on = Is the FIPS policy in force on the sync server?
    .label = FIPS policy on
    .help = Read `Enabled` under `HKLM:\SYSTEM\CurrentControlSet\Control\Lsa\FipsAlgorithmPolicy`: `1` means yes.

fact-fips_exception_set = Does miiserver.exe.config hold the exception from the FIPS policy?
    .label = FIPS exception set
    .help = Look for `enforceFIPSPolicy` with the value `false` in `C:\Program Files\Microsoft Azure AD Sync\Bin\miiserver.exe.config`. An upgrade can replace the file.

## Facts: the domain

fact-replication_rights = Which replication rights does the connector account have on the domain of the user?
    .label = Replication rights
    .help = Run `dsacls "<DN of the domain>"` and look for the account with **Replicating Directory Changes** and **Replicating Directory Changes All**. Test the user's own domain, not only the root domain.
    .choice-both = both
    .choice-changes_only = only Replicating Directory Changes
    .choice-neither = neither of the two

fact-preferred_dc_failed = Has the connection to a preferred domain controller failed?
    .label = Preferred domain controller failed
    .help = Look for event `616` in the Application log, source **Directory Synchronization**.

## Diagnoses: the server and its switches

diagnosis-phs_off_in_connect = Password hash synchronization is off in the Connect wizard
    .summary = On the sync server the feature is off for all forests or for the forest of the user, so no hash is read there.

diagnosis-phs_cloud_flag_off = The feature is off in the tenant although the server has it on
    .summary = The switch of the tenant for password hash synchronization is off, so the cloud takes no hashes although the server is set up for them.

diagnosis-phs_server_in_staging = No active server synchronizes passwords
    .summary = The sync server is in staging mode and no other one is active, so nothing brings password changes to the cloud.

diagnosis-phs_service_not_running = The synchronization service is down
    .summary = The service { -adsync_display_name } is stopped or cannot start, so neither objects nor passwords are synchronized.

diagnosis-phs_channel_stalled = The password channel of the forest has gone silent
    .summary = Every switch is on, but the forest shows no sign of life and no clear error, so its password changes are not picked up.

## Diagnoses: the way of the hash

diagnosis-phs_replication_rights_missing = The connector account may not read password hashes
    .summary = The account that { -entra_connect_sync } uses in { -active_directory } lacks **Replicating Directory Changes** or **Replicating Directory Changes All**, so the domain controllers refuse to hand out hashes.

diagnosis-phs_dc_unreachable = The server does not reach the domain controllers of the user
    .summary = Ports are closed or a preferred domain controller does not answer, so the hashes of this domain cannot be read.

diagnosis-phs_connector_credentials_invalid = The stored password of the connector account is wrong
    .summary = The sync server cannot sign in to { -active_directory } with the credentials it has stored, so it reads neither objects nor hashes from this forest.

diagnosis-phs_md5_blocked_by_fips = The FIPS policy blocks MD5 on the sync server
    .summary = The FIPS policy is on and the exception for the synchronization service is missing, so the server cannot unpack the hashes that domain controllers send.

diagnosis-phs_cloud_unreachable = The server cannot hand the hashes to the cloud
    .summary = The hashes are read, but the connection from the sync server to { -entra_id } fails, so they are not delivered.

## Diagnoses: single users and expectations

diagnosis-phs_account_not_linked = The domain account has no counterpart in the cloud
    .summary = The user is filtered out, not exported yet or signs in with a separate cloud account, so the hash has no object to go to.

diagnosis-phs_temporary_password = Temporary passwords are not synchronized in this tenant
    .summary = The account has the option **User must change password at next logon**, and the tenant does not accept such passwords, so the cloud keeps the old one.

diagnosis-phs_user_excluded_by_rule = A rule leaves the user out of password hash synchronization
    .summary = Selective password hash synchronization is in use and does not include this user, so the password is never sent.

diagnosis-phs_sign_in_without_hash = The sign-in of this user does not use the synchronized hash
    .summary = The domain uses federation or pass-through authentication, so { -active_directory } checks the password and the hash in the cloud plays no part.

diagnosis-phs_expiry_not_enforced = Expiry in { -active_directory } has no effect in the cloud
    .summary = Neither the expiry of an account nor that of a password reaches { -entra_id }, so the user can still sign in there.

## Symptoms

symptom-password-hash-sync =
    password change not syncing to Office 365
    password sync stopped working
    old password still works in the cloud
    new AD password not accepted by Outlook on the web
    no recent password hash synchronization

symptom-phs_off_in_connect =
    password sync shows disabled in Azure AD Connect
    turned off when we moved to AD FS
    users of the new forest never got their passwords
    Get-ADSyncAADPasswordSyncConfiguration says Enabled False

symptom-phs_cloud_flag_off =
    Get-ADSyncAADCompanyFeature shows PasswordHashSync False
    password sync does not come back on by itself after 2.6.84.0
    tenant says password sync disabled but the wizard says enabled
    somebody ran a script and switched it off in the tenant

symptom-phs_server_in_staging =
    passwords not syncing since the new Connect server
    StagingModeEnabled is True
    old sync server was retired, the standby was never made active
    imports run but nothing is exported

symptom-phs_service_not_running =
    Microsoft Azure AD Sync service stopped
    ADSync does not start after the reboot
    error 1069 when starting the sync service
    Synchronization Service Manager cannot connect

symptom-phs_channel_stalled =
    no 654 heartbeat for hours
    no ping event found within last 3 hours
    everything is green but no 656 or 657
    no password hash synchronization heartbeat

symptom-phs_replication_rights_missing =
    event 611 replication access was denied
    RPC error 8453
    connector account lacks Replicate Directory Changes All
    custom install with our own service account, passwords missing
    IDL_DRSGetNCChanges error

symptom-phs_dc_unreachable =
    RPC error 1722 the RPC server is unavailable
    event 616 preferred DC
    passwords of one branch domain do not sync
    demoted a domain controller and password sync broke
    firewall between sync server and DC

symptom-phs_connector_credentials_invalid =
    no-start-credentials on the AD connector
    event 6000 in the log
    somebody changed the password of the MSOL account
    incorrect AD DS account username or password

symptom-phs_md5_blocked_by_fips =
    event 667 MD5 decryption key
    not part of the Windows platform FIPS validated cryptographic algorithms
    hardening baseline on the server and password sync died
    miiserver.exe.config overwritten by the update

symptom-phs_cloud_unreachable =
    event 652 error during password sync
    event 655 ping failed
    sync server cannot reach adminwebservice.microsoftonline.com
    proxy changed and passwords stopped going up
    could not create SSL/TLS secure channel

symptom-phs_account_not_linked =
    NoTargetConnection
    TargetNotExportedToDirectory
    user moved to an OU that is not synced
    SourceConnectorNotPresent
    there are two accounts of the same name in the tenant

symptom-phs_temporary_password =
    FilteredByTarget
    helpdesk reset with must change at next logon, cloud says wrong password
    initial password does not work in Office 365
    new hire cannot sign in with the temporary password

symptom-phs_user_excluded_by_rule =
    adminDescription PHSFiltered
    PHSIncluded is missing
    only some users get their password synced
    no rule with PasswordSync True on the lineage tab

symptom-phs_sign_in_without_hash =
    we have AD FS and password sync does nothing
    sign-in goes to our federation page
    hash sync is fine but pass-through agent is down
    password synced but sign-in still asks the old server

symptom-phs_expiry_not_enforced =
    expired user can still read mail
    accountExpires not synced
    password expired on the PC but works in Teams
    DisablePasswordExpiration
    contractor account ended but sign-in still works
