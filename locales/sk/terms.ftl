# Terms whose form in Slovak differs from locales/terms.ftl, with the cases of the language.

-azure_portal = { $case ->
    [genitive] portálu Azure
    [dative] portálu Azure
    [accusative] portál Azure
    [locative] portáli Azure
    [instrumental] portálom Azure
   *[nominative] portál Azure
}
-m365_admin_center = { $case ->
    [genitive] Centra spravovania služby Microsoft 365
    [dative] Centru spravovania služby Microsoft 365
    [accusative] Centrum spravovania služby Microsoft 365
    [locative] Centre spravovania služby Microsoft 365
    [instrumental] Centrom spravovania služby Microsoft 365
   *[nominative] Centrum spravovania služby Microsoft 365
}
