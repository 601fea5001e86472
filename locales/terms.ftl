# Names of products, roles and hosts: one place, the same in every language. A rename is a change of one line here:
# write the new name, and put the old one into `.former` (several with commas), where it can still be found.
# A locale that needs another form writes the term again in locales/<locale>/terms.ftl, with the cases it needs:
#
#     -entra_portal = { $case ->
#         [genitive] …
#        *[nominative] …
#     }

## Products and services

-entra = Microsoft Entra
-entra_id = Microsoft Entra ID
    .former = Azure Active Directory, Azure AD
-entra_id_p1 = Microsoft Entra ID P1
    .former = Azure AD Premium P1
-entra_id_p2 = Microsoft Entra ID P2
    .former = Azure AD Premium P2
-entra_connect = Microsoft Entra Connect
    .former = Azure AD Connect, Azure Active Directory Connect
-entra_connect_sync = Microsoft Entra Connect Sync
    .former = Azure AD Connect Sync
-cloud_sync = Microsoft Entra Cloud Sync
    .former = Azure AD Connect cloud sync, Microsoft Entra Connect cloud sync
-provisioning_agent = Microsoft Entra Provisioning Agent
    .former = Azure AD Connect Provisioning Agent
-entra_admin_center = Microsoft Entra admin center
    .former = Azure AD admin center, Azure Active Directory admin center
-azure_portal = Azure portal
-m365_admin_center = Microsoft 365 admin center
-m365 = Microsoft 365
    .former = Office 365, O365
-business_premium = Microsoft 365 Business Premium
    .former = Office 365 Business Premium
-business_standard = Microsoft 365 Business Standard
    .former = Office 365 Business
-business_basic = Microsoft 365 Business Basic
    .former = Office 365 Business Essentials
-ems = Enterprise Mobility + Security
-active_directory = Active Directory
-windows_server = Windows Server
-azure = Azure
-graph = Microsoft Graph
-powershell = PowerShell
-password_protection = Microsoft Entra Password Protection
    .former = Azure AD Password Protection
-id_protection = Microsoft Entra ID Protection
    .former = Azure AD Identity Protection
-authenticator = Microsoft Authenticator
-conditional_access = Conditional Access
-temporary_access_pass = Temporary Access Pass
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
