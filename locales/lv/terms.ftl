# Names that have another form in Latvian than in locales/terms.ftl. All other names are the same and do not inflect:
# the case goes on a common noun before them (pakalpojumā, rīkā, direktorijā …).

## Products and services

-azure_portal = { $case ->
    [genitive] Azure portāla
    [dative] Azure portālam
    [accusative] Azure portālu
    [locative] Azure portālā
   *[nominative] Azure portāls
}
-m365_admin_center = { $case ->
    [genitive] Microsoft 365 administrēšanas centra
    [dative] Microsoft 365 administrēšanas centram
    [accusative] Microsoft 365 administrēšanas centru
    [locative] Microsoft 365 administrēšanas centrā
   *[nominative] Microsoft 365 administrēšanas centrs
}
