# Only the names whose Estonian form differs from locales/terms.ftl.
# All other names take their ending directly, by the rules of Estonian:
# { -entra_connect_sync }is, { -entra_id }-s, { -azure }’i, { -active_directory }sse.

## Products and services

-azure_portal = { $case ->
    [genitive] Azure’i portaali
    [partitive] Azure’i portaali
    [inessive] Azure’i portaalis
    [elative] Azure’i portaalist
    [illative] Azure’i portaalisse
    [adessive] Azure’i portaalil
   *[nominative] Azure’i portaal
}
-m365_admin_center = { $case ->
    [genitive] Microsoft 365 halduskeskuse
    [partitive] Microsoft 365 halduskeskust
    [inessive] Microsoft 365 halduskeskuses
    [elative] Microsoft 365 halduskeskusest
    [illative] Microsoft 365 halduskeskusesse
    [adessive] Microsoft 365 halduskeskusel
   *[nominative] Microsoft 365 halduskeskus
}
