# Texts of the topic password hash synchronization: links, questions, and what the answers are called.
# Inline Markdown is allowed in .help and .summary only.

## Topic

topic-password-hash-sync = Paroļu jaucējkodu sinhronizācija
    .summary = Parole, kas iestatīta direktorijā { -active_directory }, pakalpojumā { -entra_id } nedarbojas vienam lietotājam vai visiem.

## Links

link-phs = Paroļu jaucējkodu sinhronizācija
link-tshoot_phs = Paroļu jaucējkodu sinhronizācijas problēmu novēršana
link-selective = Lietotāju izslēgšana no paroļu jaucējkodu sinhronizācijas
link-staging = Rīka { -entra_connect_sync } sagatavošanas režīms un ekspluatācija
link-ports = Rīka { -entra_connect_sync } porti un protokoli
link-acct_perm = { -active_directory } savienotāja konta atļaujas
link-acct_ref = Konti, ko izmanto rīks { -entra_connect_sync }
link-addsacct = { -active_directory } savienotāja konta paroles maiņa
link-svcacct = Pakalpojuma { -adsync } konta paroles maiņa
link-features = Pakalpojuma { -entra_connect_sync } līdzekļi
link-tls = TLS 1.2 rīka { -entra_connect_sync } serverī
link-connectivity = Rīka { -entra_connect_sync } un mākoņa savienojuma problēmu novēršana
link-filtering = Rīka { -entra_connect_sync } domēnu, organizācijas vienību un atribūtu filtri
link-objectsync = Kā noskaidrot, kāpēc objekts netiek sinhronizēts
link-staged_rollout = Mākoņa pierakstīšanās pakāpeniska ieviešana
link-versions = Rīka { -entra_connect_sync } versijas

## Facts: what the user and the staff tell

fact-phs_symptom = Kāda ir sūdzība?
    .label = Sūdzība
    .help = Lieciet lietotājam pierakstīties pārlūkprogrammas privātajā logā. Atbildes par derīguma beigām nozīmē, ka lietotājam pierakstīties izdodas, lai gan { -active_directory } to noraidītu.
    .choice-new_password_refused = mākonis nepieņem jauno paroli
    .choice-temporary_password_refused = mākonis nepieņem pagaidu paroli
    .choice-expired_password_still_works = parole, kurai beidzies derīgums, mākonī joprojām darbojas
    .choice-expired_account_still_works = konts, kuram beidzies derīgums, mākonī joprojām darbojas
    .choice-alert_only = tikai brīdinājums, ka paroles vairs netiek sinhronizētas

## Facts: the tenant

fact-in_staged_rollout = Vai lietotājs ir kādā no grupām, kurām pakāpeniski ievieš paroļu jaucējkodu sinhronizāciju (staged rollout)?
    .label = Ir pakāpeniskajā ieviešanā
    .help = Skatiet **Entra ID** > **Entra Connect** > **Connect Sync** > **Enable staged rollout for managed user sign-in** (Iespējot pakāpenisku ieviešanu pārvaldītu lietotāju pierakstīšanai). Ligzdotas grupas netiek ņemtas vērā.

fact-phs_cloud_flag = Vai paroļu jaucējkodu sinhronizācija nomniekā ir ieslēgta?
    .label = Jaucējkodu sinhronizācija nomniekā ieslēgta
    .help = Serverī palaidiet `Get-ADSyncAADCompanyFeature` un nolasiet `PasswordHashSync`.

fact-temporary_passwords_enabled = Vai nomnieks pieņem pagaidu paroles no direktorija { -active_directory }?
    .label = Pagaidu paroles tiek pieņemtas
    .help = Palaidiet `(Get-MgDirectoryOnPremiseSynchronization).Features` un nolasiet `UserForcePasswordChangeOnLogonEnabled`.

fact-cloud_password_policy_on = Vai mākoņa paroļu politika attiecas uz lietotājiem, kuru paroles tiek sinhronizētas?
    .label = Mākoņa paroļu politika ir spēkā
    .help = Palaidiet `(Get-MgDirectoryOnPremiseSynchronization).Features` un nolasiet `CloudPasswordPolicyForPasswordSyncedUsersEnabled`.

## Facts: the sync server

fact-phs_in_connect = Vai rīkā { -entra_connect_sync } lietotāja mežam ir ieslēgta paroļu jaucējkodu sinhronizācija?
    .label = Jaucējkodu sinhronizācija rīkā Connect
    .help = Katram mežam palaidiet `Get-ADSyncAADPasswordSyncConfiguration -SourceConnector "<AD connector>"` un nolasiet `Enabled`. Nosaukumus uzskaita `Get-ADSyncConnector`.
    .choice-on = ieslēgta
    .choice-off = izslēgta visiem mežiem
    .choice-off_for_forest = izslēgta tikai lietotāja mežam

fact-phs_heartbeat_recent = Vai par šo mežu pēdējo trīs stundu laikā ir reģistrēts notikums 654 vai notikumi 656 un 657?
    .label = Darbības signāls pēdējās trīs stundās
    .help = Skatiet žurnālu Application, avots **Directory Synchronization**. Kamēr mežā nekas nemainās, ik pēc 30 minūtēm tiek reģistrēts `654`; ja paroles tiek mainītas, tā vietā tiek reģistrēti `656` un `657`.

fact-phs_event_611 = Kāda kļūda norādīta jaunākajā notikumā 611?
    .label = Notikums 611
    .help = Skatiet žurnālu Application, avots **Directory Synchronization**. Tekstā norādīts domēns un RPC kļūda.
    .choice-none = notikuma 611 nav
    .choice-access_denied_8453 = 8453, replikācijas piekļuve liegta
    .choice-rpc_unavailable_1722 = 1722, RPC serveris nav pieejams
    .choice-other = cita kļūda

fact-phs_cloud_error = Kas teikts jaunākajos notikumos 652 un 655?
    .label = Notikumi 652 un 655
    .help = Skatiet žurnālu Application, avots **Directory Synchronization**. Abi norāda uz kļūdām ceļā uz mākoni.
    .choice-none = šādu notikumu nav
    .choice-connection = nav savienojuma, taimauts, starpniekservera vai TLS kļūda
    .choice-other = cita kļūda

fact-phs_object_log = Ko objekta paroļu žurnāls rāda par pirmo mēģinājumu pēc paroles maiņas?
    .label = Objekta paroļu žurnāls
    .help = Rīkā { -sync_service_manager } atveriet **Connectors** (Savienotāji) > AD savienotājs > **Search Connector Space**, atrodiet lietotāju pēc DN, pēc tam atveriet **Properties** (Rekvizīti) > **Log** (Žurnāls). Tas aptver pēdējās septiņas dienas.
    .choice-success = Success (izdevās)
    .choice-filtered_by_target = FilteredByTarget
    .choice-no_target_connection = NoTargetConnection
    .choice-source_connector_missing = SourceConnectorNotPresent
    .choice-target_not_exported = TargetNotExportedToDirectory
    .choice-error = Error vai Unknown
    .choice-empty = ieraksta nav

fact-fips_policy_on = Vai sinhronizācijas serverī ir spēkā FIPS politika?
    .label = FIPS politika ieslēgta
    .help = Nolasiet `Enabled` reģistra atslēgā `HKLM:\SYSTEM\CurrentControlSet\Control\Lsa\FipsAlgorithmPolicy`: `1` nozīmē jā.

fact-fips_exception_set = Vai failā miiserver.exe.config ir izņēmums no FIPS politikas?
    .label = FIPS izņēmums iestatīts
    .help = Failā `C:\Program Files\Microsoft Azure AD Sync\Bin\miiserver.exe.config` meklējiet `enforceFIPSPolicy` ar vērtību `false`. Jaunināšana var šo failu aizstāt.

## Facts: the domain

fact-replication_rights = Kādas replikācijas atļaujas savienotāja kontam ir lietotāja domēnā?
    .label = Replikācijas atļaujas
    .help = Palaidiet `dsacls "<DN of the domain>"` un pārbaudiet, vai kontam ir **Replicating Directory Changes** un **Replicating Directory Changes All**. Pārbaudiet paša lietotāja domēnu, ne tikai saknes domēnu.
    .choice-both = abas
    .choice-changes_only = tikai Replicating Directory Changes
    .choice-neither = neviena no abām

fact-preferred_dc_failed = Vai savienojums ar kādu vēlamo domēna kontrolleri neizdevās?
    .label = Vēlamā domēna kontrollera kļūme
    .help = Žurnālā Application meklējiet avota **Directory Synchronization** notikumu `616`.

## Diagnoses: the server and its switches

diagnosis-phs_off_in_connect = Paroļu jaucējkodu sinhronizācija ir izslēgta Connect vednī
    .summary = Sinhronizācijas serverī šis līdzeklis ir izslēgts visiem mežiem vai lietotāja mežam, tāpēc jaucējkodi tur netiek nolasīti.

diagnosis-phs_cloud_flag_off = Līdzeklis ir izslēgts nomniekā, lai gan serverī tas ir ieslēgts
    .summary = Nomnieka slēdzis paroļu jaucējkodu sinhronizācijai ir izslēgts, tāpēc mākonis jaucējkodus nepieņem, lai gan serveris ir iestatīts tos sūtīt.

diagnosis-phs_server_in_staging = Neviens aktīvs serveris nesinhronizē paroles
    .summary = Sinhronizācijas serveris ir sagatavošanas režīmā, un cita aktīva servera nav, tāpēc paroļu izmaiņas netiek pārnestas uz mākoni.

diagnosis-phs_service_not_running = Sinhronizācijas pakalpojums nedarbojas
    .summary = Pakalpojums { -adsync_display_name } ir apturēts vai to nevar startēt, tāpēc netiek sinhronizēti ne objekti, ne paroles.

diagnosis-phs_channel_stalled = Meža paroļu kanāls ir apklusis
    .summary = Visi slēdži ir ieslēgti, bet no meža nav ne darbības signāla, ne skaidras kļūdas, tāpēc tā paroļu izmaiņas netiek pārņemtas.

## Diagnoses: the way of the hash

diagnosis-phs_replication_rights_missing = Savienotāja konts nedrīkst lasīt paroļu jaucējkodus
    .summary = Kontam, ko { -entra_connect_sync } izmanto direktorijā { -active_directory }, trūkst atļaujas **Replicating Directory Changes** vai **Replicating Directory Changes All**, tāpēc domēna kontrolleri atsakās izsniegt jaucējkodus.

diagnosis-phs_dc_unreachable = Serveris nesasniedz lietotāja domēna kontrollerus
    .summary = Porti ir aizvērti vai vēlamais domēna kontrolleris neatbild, tāpēc šī domēna jaucējkodus nevar nolasīt.

diagnosis-phs_connector_credentials_invalid = Saglabātā savienotāja konta parole ir nepareiza
    .summary = Sinhronizācijas serveris ar saglabātajiem akreditācijas datiem nevar pierakstīties direktorijā { -active_directory }, tāpēc no šī meža netiek lasīti ne objekti, ne jaucējkodi.

diagnosis-phs_md5_blocked_by_fips = FIPS politika sinhronizācijas serverī bloķē MD5
    .summary = FIPS politika ir ieslēgta, un sinhronizācijas pakalpojumam nav izņēmuma, tāpēc serveris nevar atšifrēt jaucējkodus, ko sūta domēna kontrolleri.

diagnosis-phs_cloud_unreachable = Serveris nevar nodot jaucējkodus mākonim
    .summary = Jaucējkodi tiek nolasīti, bet sinhronizācijas servera savienojums ar pakalpojumu { -entra_id } neizdodas, tāpēc tie netiek piegādāti.

## Diagnoses: single users and expectations

diagnosis-phs_account_not_linked = Domēna kontam mākonī nav atbilstoša konta
    .summary = Lietotāju izslēdz filtrs, lietotājs vēl nav eksportēts vai arī pierakstās ar atsevišķu mākoņa kontu, tāpēc mākonī nav objekta, kam jaucējkodu nosūtīt.

diagnosis-phs_temporary_password = Šajā nomniekā pagaidu paroles netiek sinhronizētas
    .summary = Kontam ir atzīmēta opcija **User must change password at next logon** (Lietotājam nākamajā pierakstīšanās reizē jāmaina parole), bet nomnieks šādas paroles nepieņem, tāpēc mākonī paliek vecā parole.

diagnosis-phs_user_excluded_by_rule = Kārtula izslēdz lietotāju no paroļu jaucējkodu sinhronizācijas
    .summary = Tiek izmantota selektīva paroļu jaucējkodu sinhronizācija, un šis lietotājs tajā nav iekļauts, tāpēc parole nekad netiek nosūtīta.

diagnosis-phs_sign_in_without_hash = Šim lietotājam pierakstoties, sinhronizētais jaucējkods netiek izmantots
    .summary = Domēns izmanto federāciju vai tranzīta autentifikāciju, tāpēc paroli pārbauda { -active_directory } un mākonī esošajam jaucējkodam nav nozīmes.

diagnosis-phs_expiry_not_enforced = Direktorijā { -active_directory } noteiktās derīguma beigas uz mākoni neattiecas
    .summary = Ne konta, ne paroles derīguma beigas netiek pārnestas uz pakalpojumu { -entra_id }, tāpēc lietotājs tajā joprojām var pierakstīties.

## Symptoms

symptom-password-hash-sync =
    paroļu sinhronizācija apstājusies
    domēnā nomainīta parole neaiziet uz office 365
    teams un outlook grib veco paroli, windows jauno
    password hash sync nestrādā
    mākonī visu laiku der tikai vecā parole
    no recent password hash synchronization

symptom-phs_off_in_connect =
    vednī nav ķeksīša pie password hash synchronization
    pārgājām uz adfs un paroļu sinhronizācija izslēdzās
    pievienojām jaunu mežu, tā cilvēku paroles mākonī neparādās
    get-adsyncaadpasswordsyncconfiguration rāda enabled false

symptom-phs_cloud_flag_off =
    get-adsyncaadcompanyfeature rāda passwordhashsync false
    vednī paroļu sinhronizācija ieslēgta, nomniekā ne
    pēc 2.6.84.0 uzlikšanas pati vairs neieslēdzas
    kāds ar skriptu izslēdza phs visam nomniekam

symptom-phs_server_in_staging =
    nomainījām connect serveri, kopš tā laika paroles neiet
    connect palicis staging, paroles uz mākoni neiet
    vecais sync serveris izslēgts, rezerves nav palaists par aktīvo
    serveris importē, bet uz mākoni neko nesūta

symptom-phs_service_not_running =
    microsoft azure ad sync stāv uz stopped
    pēc servera pārstartēšanas adsync neaiziet
    servisu nevar palaist, kļūda 1069
    synchronization service manager netiek klāt serverim
    apstājies sinhronizācijas serviss

symptom-phs_channel_stalled =
    stundām nav notikuma 654
    password hash synchronization heartbeat trūkst
    viss zaļš, bet nav ne 656, ne 657
    no ping event found within last 3 hours
    paroļu sinhronizācija klusē bez kļūdām

symptom-phs_replication_rights_missing =
    notikums 611 replication access was denied
    rpc kļūda 8453
    savienotāja kontam nav replicate directory changes all
    uzstādījām connect ar savu kontu, paroles nesinhronizējas
    idl_drsgetncchanges

symptom-phs_dc_unreachable =
    rpc server is unavailable 1722
    notikums 616
    tikai vienas filiāles domēnam paroles nesinhronizējas
    noņēmām vecu dc un apstājās paroļu sinhronizācija
    starp sync serveri un domēna kontrolleri ugunsmūris

symptom-phs_connector_credentials_invalid =
    ad savienotājam no-start-credentials, paroles neiet uz mākoni
    6000 žurnālā pēc msol konta paroles maiņas
    incorrect ad ds account username or password
    beidzies derīgums savienotāja kontam

symptom-phs_md5_blocked_by_fips =
    notikums 667 md5 decryption key
    windows platform fips validated cryptographic algorithms
    serverim uzlika security baseline un paroles vairs neiet
    atjauninājums pārrakstīja miiserver.exe.config
    fips režīms uz connect servera

symptom-phs_cloud_unreachable =
    notikums 652 paroļu sinhronizācijā
    655 ping neizdevās
    netiek uz adminwebservice.microsoftonline.com
    pēc proxy maiņas paroles neaiziet uz augšu
    adminwebservice pieprasījums beidzas ar taimautu

symptom-phs_account_not_linked =
    notargetconnection
    targetnotexportedtodirectory
    sourceconnectornotpresent
    lietotāju pārcēla uz ou, ko nesinhronizē
    mākonī divi vienādi lietotāji, viens nav no ad

symptom-phs_temporary_password =
    filteredbytarget
    uzliku pagaidu paroli ar must change, mākonis saka nepareiza
    jaunais darbinieks ar sākuma paroli netiek office 365
    pirmā parole iet tikai domēna datorā

symptom-phs_user_excluded_by_rule =
    admindescription phsfiltered
    nav phsincluded
    tikai daļai lietotāju sinhronizējas parole
    lineage cilnē nevienai kārtulai nav passwordsync true

symptom-phs_sign_in_without_hash =
    mums ir adfs, paroļu sinhronizācija neko nemaina
    pierakstoties pārsviež uz mūsu federācijas lapu
    pass-through aģents nestrādā, hash sync iet
    656 657 ir, bet parole tik un tā neder

symptom-phs_expiry_not_enforced =
    aizgājis darbinieks joprojām lasa pastu
    accountexpires nesinhronizējas
    datorā parolei beidzies termiņš, teams vēl laiž iekšā
    disablepasswordexpiration
    ārštata darbiniekam konts beidzies, bet mākonī strādā
