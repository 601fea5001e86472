# Texts of the topic password hash synchronization: links, questions, and what the answers are called.
# Inline Markdown is allowed in .help and .summary only.

## Topic

topic-password-hash-sync = Parooliräsi sünkroonimine
    .summary = { -active_directory }s määratud parool ei kehti { -entra_id }-s, kas ühel kasutajal või kõigil.

## Links

link-phs = Parooliräsi sünkroonimine
link-tshoot_phs = Parooliräsi sünkroonimise tõrkeotsing
link-selective = Kasutajate väljajätmine parooliräsi sünkroonimisest
link-staging = { -entra_connect_sync }i ettevalmistusrežiim ja käitamine
link-ports = { -entra_connect_sync }i pordid ja protokollid
link-acct_perm = { -active_directory } konnektori konto õigused
link-acct_ref = Kontod, mida { -entra_connect_sync } kasutab
link-addsacct = { -active_directory } konnektori konto parooli muutmine
link-svcacct = { -adsync }i teenusekonto parooli muutmine
link-features = { -entra_connect_sync }i teenuse funktsioonid
link-tls = TLS 1.2 { -entra_connect_sync }i serveris
link-connectivity = { -entra_connect_sync }i ja pilve vahelise ühenduse tõrkeotsing
link-filtering = { -entra_connect_sync }i domeeni-, organisatsiooniüksuse- ja atribuudifiltrid
link-objectsync = Kuidas välja selgitada, miks objekti ei sünkroonita
link-staged_rollout = Pilve sisselogimise etapiviisiline kasutuselevõtt
link-versions = { -entra_connect_sync }i versioonid

## Facts: what the user and the staff tell

fact-phs_symptom = Milles probleem seisneb?
    .label = Probleem
    .help = Laske kasutajal proovida privaatses brauseriaknas. Aegumist puudutav vastus valige siis, kui kasutaja saab pilve sisse logida, kuigi { -active_directory } seda ei lubaks.
    .choice-new_password_refused = pilv ei võta uut parooli vastu
    .choice-temporary_password_refused = pilv ei võta ajutist parooli vastu
    .choice-expired_password_still_works = aegunud parool kehtib pilves edasi
    .choice-expired_account_still_works = aegunud kontoga saab pilve endiselt sisse logida
    .choice-alert_only = ainult hoiatus, et paroole enam ei sünkroonita

## Facts: the tenant

fact-in_staged_rollout = Kas kasutaja kuulub parooliräsi sünkroonimise etapiviisilise kasutuselevõtu rühma?
    .label = Etapiviisilises kasutuselevõtus
    .help = Vaadake jaotist **Entra ID** > **Entra Connect** > **Connect Sync** > **Enable staged rollout for managed user sign-in** (Luba hallatavate kasutajate sisselogimise etapiviisiline kasutuselevõtt). Pesastatud rühmad arvesse ei lähe.

fact-phs_cloud_flag = Kas funktsioon on rentnikus sisse lülitatud?
    .label = Funktsioon rentnikus sisse lülitatud
    .help = Käivitage serveris `Get-ADSyncAADCompanyFeature` ja lugege väärtust `PasswordHashSync`.

fact-temporary_passwords_enabled = Kas rentnik võtab { -active_directory }st ajutisi paroole vastu?
    .label = Ajutised paroolid lubatud
    .help = Käivitage `(Get-MgDirectoryOnPremiseSynchronization).Features` ja lugege väärtust `UserForcePasswordChangeOnLogonEnabled`.

fact-cloud_password_policy_on = Kas pilve paroolipoliitika kehtib sünkroonitud parooliga kasutajatele?
    .label = Pilve paroolipoliitika kehtib
    .help = Käivitage `(Get-MgDirectoryOnPremiseSynchronization).Features` ja lugege väärtust `CloudPasswordPolicyForPasswordSyncedUsersEnabled`.

## Facts: the sync server

fact-phs_in_connect = Kas parooliräsi sünkroonimine on { -entra_connect_sync }is kasutaja metsa jaoks sisse lülitatud?
    .label = Räsi sünkroonimine Connectis
    .help = Käivitage iga metsa kohta `Get-ADSyncAADPasswordSyncConfiguration -SourceConnector "<AD connector>"` ja lugege väärtust `Enabled`. Konnektorite nimed annab `Get-ADSyncConnector`.
    .choice-on = sees
    .choice-off = kõigi metsade jaoks väljas
    .choice-off_for_forest = ainult kasutaja metsa jaoks väljas

fact-phs_heartbeat_recent = Kas viimase kolme tunni jooksul on metsa kohta logitud sündmus 654 või sündmused 656 ja 657?
    .label = Elumärk viimase kolme tunni jooksul
    .help = Vaadake sündmuselogist Application allikat **Directory Synchronization**. Kui metsas muudatusi pole, tekib `654` iga 30 minuti järel; kui paroole muudetakse, tekivad selle asemel `656` ja `657`.

fact-phs_event_611 = Millise tõrke nimetab uusim sündmus 611?
    .label = Sündmus 611
    .help = Vaadake sündmuselogist Application allikat **Directory Synchronization**. Sündmuse tekstis on domeen ja RPC-tõrge.
    .choice-none = sündmust 611 pole
    .choice-access_denied_8453 = 8453, juurdepääs replikeerimisele keelatud
    .choice-rpc_unavailable_1722 = 1722, RPC-server pole kättesaadav
    .choice-other = muu tõrge

fact-phs_cloud_error = Mida teatavad uusimad sündmused 652 ja 655?
    .label = Sündmused 652 ja 655
    .help = Vaadake sündmuselogist Application allikat **Directory Synchronization**. Mõlemad teatavad tõrgetest teel pilve.
    .choice-none = selliseid sündmusi pole
    .choice-connection = ühendust pole, ajalõpp, puhverserveri või TLS-i tõrge
    .choice-other = muu tõrge

fact-phs_object_log = Mida ütleb objekti paroolilogi esimese katse kohta pärast muudatust?
    .label = Objekti paroolilogi
    .help = Avage tööriistas { -sync_service_manager } **Connectors** (Konnektorid) > AD-konnektor > **Search Connector Space**, otsige kasutaja eraldusnime (DN) järgi üles ja valige **Properties** > **Log**. Logi ulatub seitse päeva tagasi.
    .choice-success = Success (õnnestus)
    .choice-filtered_by_target = FilteredByTarget
    .choice-no_target_connection = NoTargetConnection
    .choice-source_connector_missing = SourceConnectorNotPresent
    .choice-target_not_exported = TargetNotExportedToDirectory
    .choice-error = Error või Unknown (tõrge või teadmata)
    .choice-empty = kirjet pole

fact-fips_policy_on = Kas FIPS-i poliitika on sünkroonimisserveris sisse lülitatud?
    .label = FIPS-i poliitika sisse lülitatud
    .help = Lugege väärtust `Enabled` registrivõtmest `HKLM:\SYSTEM\CurrentControlSet\Control\Lsa\FipsAlgorithmPolicy`: `1` tähendab jah.

fact-fips_exception_set = Kas failis miiserver.exe.config on FIPS-i poliitika erand?
    .label = FIPS-i erand olemas
    .help = Otsige failist `C:\Program Files\Microsoft Azure AD Sync\Bin\miiserver.exe.config` elementi `enforceFIPSPolicy` väärtusega `false`. Versiooniuuendus võib faili asendada.

## Facts: the domain

fact-replication_rights = Millised replikeerimisõigused on konnektori kontol kasutaja domeenis?
    .label = Replikeerimisõigused
    .help = Käivitage `dsacls "<DN of the domain>"` ja otsige, kas kontol on õigused **Replicating Directory Changes** ja **Replicating Directory Changes All**. Kontrollige kasutaja enda domeeni, mitte ainult juurdomeeni.
    .choice-both = mõlemad
    .choice-changes_only = ainult Replicating Directory Changes
    .choice-neither = mitte kumbki

fact-preferred_dc_failed = Kas ühendus mõne eelistatud domeenikontrolleriga on nurjunud?
    .label = Ühendus eelistatud domeenikontrolleriga nurjunud
    .help = Otsige sündmuselogist Application allika **Directory Synchronization** sündmust `616`.

## Diagnoses: the server and its switches

diagnosis-phs_off_in_connect = Parooliräsi sünkroonimine on Connecti viisardis välja lülitatud
    .summary = Sünkroonimisserveris on funktsioon välja lülitatud kõigi metsade või kasutaja metsa jaoks, seega sealt räsisid ei loeta.

diagnosis-phs_cloud_flag_off = Funktsioon on rentnikus väljas, kuigi serveris on see sees
    .summary = Rentniku parooliräsi sünkroonimise lüliti on väljas, seega ei võta pilv räsisid vastu, kuigi server on selleks häälestatud.

diagnosis-phs_server_in_staging = Ükski aktiivne server ei sünkrooni paroole
    .summary = Sünkroonimisserver on ettevalmistusrežiimis ja ükski teine pole aktiivne, seega ei jõua paroolimuudatused pilve.

diagnosis-phs_service_not_running = Sünkroonimisteenus ei tööta
    .summary = Teenus { -adsync_display_name } on peatatud või ei käivitu, seega ei sünkroonita ei objekte ega paroole.

diagnosis-phs_channel_stalled = Metsa paroolikanal on vait jäänud
    .summary = Kõik lülitid on sees, kuid metsast pole ei elumärki ega selget tõrget, seega jäävad selle paroolimuudatused märkamata.

## Diagnoses: the way of the hash

diagnosis-phs_replication_rights_missing = Konnektori konto ei tohi parooliräsisid lugeda
    .summary = Kontol, mida { -entra_connect_sync } { -active_directory }s kasutab, puudub õigus **Replicating Directory Changes** või **Replicating Directory Changes All**, seega keelduvad domeenikontrollerid räsisid andmast.

diagnosis-phs_dc_unreachable = Server ei saa kasutaja domeenikontrolleritega ühendust
    .summary = Pordid on suletud või eelistatud domeenikontroller ei vasta, seega ei saa selle domeeni räsisid lugeda.

diagnosis-phs_connector_credentials_invalid = Konnektori konto salvestatud parool on vale
    .summary = Sünkroonimisserver ei saa salvestatud identimisteabega { -active_directory }sse sisse logida, seega ei loe see sellest metsast ei objekte ega räsisid.

diagnosis-phs_md5_blocked_by_fips = FIPS-i poliitika blokeerib sünkroonimisserveris MD5
    .summary = FIPS-i poliitika on sisse lülitatud ja sünkroonimisteenuse erand puudub, seega ei saa server domeenikontrolleritelt tulevaid räsisid dekrüptida.

diagnosis-phs_cloud_unreachable = Server ei saa räsisid pilvele üle anda
    .summary = Räsid loetakse, kuid sünkroonimisserveri ühendus teenusega { -entra_id } nurjub, seega ei jõua need kohale.

## Diagnoses: single users and expectations

diagnosis-phs_account_not_linked = Domeenikontol pole pilves vastet
    .summary = Kasutaja on välja filtreeritud, veel eksportimata või logib sisse eraldi pilvekontoga, seega pole objekti, millele räsi saata.

diagnosis-phs_temporary_password = Selles rentnikus ajutisi paroole ei sünkroonita
    .summary = Kontol on märgitud **User must change password at next logon** (Kasutaja peab järgmisel sisselogimisel parooli muutma) ja rentnik selliseid paroole vastu ei võta, seega jääb pilves kehtima vana parool.

diagnosis-phs_user_excluded_by_rule = Reegel jätab kasutaja parooliräsi sünkroonimisest välja
    .summary = Kasutusel on valikuline parooliräsi sünkroonimine, mis seda kasutajat ei hõlma, seega tema parooli kunagi ei saadeta.

diagnosis-phs_sign_in_without_hash = Selle kasutaja sisselogimisel sünkroonitud räsi ei kasutata
    .summary = Domeen kasutab liitautentimist või läbivautentimist, seega kontrollib parooli { -active_directory } ja pilves oleval räsil pole tähtsust.

diagnosis-phs_expiry_not_enforced = Aegumine { -active_directory }s ei mõju pilves
    .summary = Ei konto ega parooli aegumine jõua { -entra_id }-sse, seega saab kasutaja sinna endiselt sisse logida.

## Symptoms

symptom-password-hash-sync =
    AD-s vahetatud parool ei lähe Office 365-sse üle
    paroolide sünkroonimine jäi seisma
    pilves kehtib ikka vana parool
    arvutisse saab uue parooliga sisse, Teamsi ja meili ei saa
    password hash sync ei tööta

symptom-phs_off_in_connect =
    Connecti viisardis on password hash synchronization märkimata
    ADFS-ile üle minnes lülitati parooli sünkroonimine välja
    juurde toodud metsa inimeste paroolid pole kunagi pilve jõudnud
    Get-ADSyncAADPasswordSyncConfiguration annab Enabled False

symptom-phs_cloud_flag_off =
    PasswordHashSync on False, aga viisardis linnuke olemas
    pärast uuendust 2.6.84.0 peale ei lülitu paroolide sünkroonimine ise enam sisse
    skript keeras rentnikus räsi sünkroonimise maha
    Get-ADSyncAADCompanyFeature

symptom-phs_server_in_staging =
    serverivahetusest saadik paroolid pilve ei lähe
    staging server jäi aktiveerimata, vana on juba maas
    import käib, eksporti pole ja paroolid ei liigu
    StagingModeEnabled on True ja 656 ei teki

symptom-phs_service_not_running =
    ADSync teenus on Stopped ja paroole ei sünkroonita
    serveri restardi järel ei tulnud sünkroonimisteenus üles
    teenuse käivitamisel viga 1069
    Synchronization Service Manager ei saa teenusega ühendust

symptom-phs_channel_stalled =
    654 puudub juba mitu tundi
    portaalis hoiatus, et parooliräsi sünkroonimise heartbeat puudub
    kõik on roheline, aga paroolid ei liigu
    656 ja 657 lakkasid ilma ühegi veata
    no recent password hash synchronization

symptom-phs_replication_rights_missing =
    611 ja 8453
    Replication access was denied
    konnektori kontol pole Replicating Directory Changes All õigust
    oma teenusekontoga custom install, parool pilve ei jõua
    objektid sünkroonitakse, räsisid DC ei anna

symptom-phs_dc_unreachable =
    611 ja 1722
    RPC server is unavailable
    sündmus 616 eelistatud DC kohta
    ainult filiaali domeeni paroolid ei jõua pilve
    vana DC võeti maha ja paroolid jäid seisma
    sünkroonimisserveri ja DC vahel on tulemüür

symptom-phs_connector_credentials_invalid =
    no-start-credentials AD-konnektoril, paroolid ei uuene
    MSOL_ konto parool vahetati ära
    AD konnektor ei saa enam metsa sisse logida
    sündmus 6000 ja räsisid ei loeta

symptom-phs_md5_blocked_by_fips =
    667
    MD5 ja FIPS
    pärast serveri turbe karmistamist paroolid ei sünkroonu
    enforceFIPSPolicy rida kadus Connecti uuendamisel
    miiserver.exe.config kirjutati üle

symptom-phs_cloud_unreachable =
    652
    655
    paroolid loetakse AD-st välja, aga pilve ei lähe
    pärast proksi vahetust ei lähe paroolid üles
    adminwebservice.microsoftonline.com ei vasta
    TLS viga paroolide üleslaadimisel

symptom-phs_account_not_linked =
    NoTargetConnection
    SourceConnectorNotPresent
    TargetNotExportedToDirectory
    inimesel on pilves eraldi konto, domeeni parool sellele ei kehti
    kasutaja OU pole Connectis valitud
    samanimeline topeltkonto pilves, räsi ei seostu

symptom-phs_temporary_password =
    FilteredByTarget
    IT pani ajutise parooli, Office 365 seda ei võta
    uue töötaja algparool pilves ei kehti
    must change password at next logon märgitud, pilves vana parool

symptom-phs_user_excluded_by_rule =
    adminDescription väärtus PHSFiltered, parool pilve ei lähe
    PHSIncluded on panemata
    osal inimestest sünkroonitakse parool, osal mitte
    lineage all pole ühtegi PasswordSync True reeglit

symptom-phs_sign_in_without_hash =
    räsi läheb üle, aga sisselogimine suunatakse ADFS-i lehele
    PTA agent on maas
    logi ütleb Success, sisse ikka ei saa
    läbivautentimisega domeen, räsi on ainult varuks

symptom-phs_expiry_not_enforced =
    lahkunud töötaja loeb ikka meile
    accountExpires pilve ei jõua
    konto kehtivus lõppes eile, Teams töötab edasi
    arvutis on parool aegunud, pilves mitte
    DisablePasswordExpiration
