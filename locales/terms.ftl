# Names of products, roles and hosts: one place, the same in every language. A rename is a change of one line here.
# A locale that needs another form writes the term again in locales/<locale>/terms.ftl, with the cases it needs:
#
#     -entra_portal = { $case ->
#         [genitive] …
#        *[nominative] …
#     }

## Products and services

-entra = Microsoft Entra
-entra_id = Microsoft Entra ID
-entra_id_p1 = Microsoft Entra ID P1
-entra_id_p2 = Microsoft Entra ID P2
-entra_connect = Microsoft Entra Connect
-entra_connect_sync = Microsoft Entra Connect Sync
-cloud_sync = Microsoft Entra Cloud Sync
-provisioning_agent = Microsoft Entra Provisioning Agent
-entra_admin_center = Microsoft Entra admin center
-azure_portal = Azure portal
-m365_admin_center = Microsoft 365 admin center
-m365 = Microsoft 365
-business_premium = Microsoft 365 Business Premium
-business_standard = Microsoft 365 Business Standard
-business_basic = Microsoft 365 Business Basic
-ems = Enterprise Mobility + Security
-active_directory = Active Directory
-windows_server = Windows Server
-azure = Azure
-graph = Microsoft Graph
-powershell = PowerShell
-password_protection = Microsoft Entra Password Protection
-service_bus = Azure Service Bus
-sspr = SSPR

## Parts of the sync server

-adsync = ADSync
-adsync_display_name = Microsoft Azure AD Sync
-sync_service_manager = Synchronization Service Manager
-password_reset_service = PasswordResetService

## Roles

-hybrid_admin = Hybrid Identity Administrator
-auth_admin = Authentication Administrator
-password_admin = Password Administrator

## Hosts

-host_relay = *.servicebus.windows.net
-host_password_reset = *.passwordreset.microsoftonline.com
