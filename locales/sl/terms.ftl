# Terms whose form in Slovenian differs from locales/terms.ftl, with the cases of the language.
# All other names stay uninflected: the case goes on a common noun before them (v storitvi, z orodjem, v imenik).

-azure_portal = { $case ->
    [genitive] portala Azure
    [dative] portalu Azure
    [accusative] portal Azure
    [locative] portalu Azure
    [instrumental] portalom Azure
   *[nominative] portal Azure
}
-m365_admin_center = { $case ->
    [genitive] skrbniškega središča za Microsoft 365
    [dative] skrbniškemu središču za Microsoft 365
    [accusative] skrbniško središče za Microsoft 365
    [locative] skrbniškem središču za Microsoft 365
    [instrumental] skrbniškim središčem za Microsoft 365
   *[nominative] skrbniško središče za Microsoft 365
}
