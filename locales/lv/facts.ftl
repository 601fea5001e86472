# Texts of the facts that several topics share: rules/facts.yaml. No sentence may speak of one topic only.
# Inline Markdown is allowed in .help only.

fact-affected_scope = Kurus lietotājus skar problēma?
    .label = Skartie lietotāji
    .help = Salīdziniet lietotāju, kuram darbība neizdodas, ar tādu, kuram izdodas: { -entra } lomas, organizācijas vienība, mežs, pēdējās sinhronizācijas laiks.
    .choice-everyone = visi
    .choice-one_forest_or_domain = viens mežs vai domēns
    .choice-one_ou = viena organizācijas vienība (OU)
    .choice-single_users = atsevišķi lietotāji
    .choice-admin_role_holders = tikai lietotāji ar { -entra } lomu

fact-operation = Kādu darbību mēģināja veikt, kad radās kļūme?
    .label = Neizdevusies darbība
    .help = *Atiestatot* paroli, vecā parole nav jāievada, bet, *mainot* paroli, tā ir jāievada. Izvēlieties vienu darbību; otru uzskatiet par atsevišķu gadījumu.
    .choice-self_reset = lietotājs atiestata aizmirstu paroli
    .choice-self_change = lietotājs maina zināmu paroli
    .choice-forced_change = piespiedu paroles maiņa pierakstoties
    .choice-unlock_only = lietotājs atbloķē kontu, parole paliek
    .choice-admin_reset = administrators atiestata paroli
    .choice-setup_wizard = iestatīšana Connect vednī

fact-worked_before = Vai šiem lietotājiem tas kādreiz ir darbojies?
    .label = Iepriekš darbojās
    .help = Pajautājiet administratoram vai meklējiet agrāka veiksmīga mēģinājuma pēdas. Paroles atpakaļrakstīšana sinhronizācijas servera žurnālā Application reģistrē `31002`, `31007` vai `31010`.

fact-change_before_failure = Vai tieši pirms problēmu sākuma kaut kas tika mainīts, un kas tieši?
    .label = Pēdējās izmaiņas pirms kļūmes
    .help = Pārbaudiet izmaiņu žurnālu, pēdējo atjauninājumu instalēšanas laiku un nesenos ugunsmūra izmaiņu pieteikumus.
    .choice-none_known = izmaiņas nav zināmas
    .choice-first_enablement = pirmā iespējošana
    .choice-connect_upgrade = rīka { -entra_connect_sync } jaunināšana
    .choice-server_restart = servera restartēšana
    .choice-network_change = ugunsmūris, starpniekserveris vai tīkls
    .choice-forest_added = pievienots mežs
    .choice-gpo_hardening = drošības pastiprināšana ar grupas politiku
    .choice-acl_change = atļaujas direktorijā { -active_directory }
    .choice-staging_switch = sagatavošanas režīma servera pārslēgšana
    .choice-connector_password_changed = savienotāja konta parole
    .choice-service_account_changed = pakalpojuma { -adsync } konts
    .choice-licence_change = licences
    .choice-ou_change = organizācijas vienības pārvietotas vai pārdēvētas
    .choice-methods_policy_change = autentifikācijas metožu politika

fact-sspr_code = Kāds SSPR kods redzams kļūdas lapā?
    .label = Kods kļūdas lapā
    .help = Kods redzams pašā lapā vai aiz saites **Support code** (Atbalsta kods). Dažās lapās ir rakstīts `SSPR_009`, nevis `SSPR_0009`: uzskatiet tos par vienu un to pašu kodu.
    .choice-none = nav parādīts
    .choice-sspr_0009 = SSPR_0009
    .choice-sspr_0010 = SSPR_0010
    .choice-sspr_0011 = SSPR_0011
    .choice-sspr_0012 = SSPR_0012
    .choice-sspr_0013 = SSPR_0013
    .choice-sspr_0014 = SSPR_0014
    .choice-sspr_0029 = SSPR_0029
    .choice-sspr_0030 = SSPR_0030
    .choice-other = cits kods

fact-user_kind = Kāda ir konta izcelsme?
    .label = Konts
    .help = Palaidiet `Get-MgUser -UserId <user> -Property onPremisesSyncEnabled,userType,identities`. Sinhronizētiem kontiem `onPremisesSyncEnabled` vērtība ir true; `userType` norāda vieslietotājus.
    .choice-synced = sinhronizēts no direktorija { -active_directory }
    .choice-cloud_only = izveidots mākonī
    .choice-guest_work_account = vieslietotājs ar darba vai mācību iestādes kontu
    .choice-guest_personal_account = vieslietotājs ar personisko kontu

fact-user_sign_in_method = Kā lietotāja domēnā pierakstīšanās laikā tiek pārbaudīta parole?
    .label = Pierakstīšanās metode
    .help = `Get-MgDomain` vērtībā `AuthenticationType` rāda, vai domēns ir federatīvs. Connect vedņa sadaļā **View current configuration** (Skatīt pašreizējo konfigurāciju) redzams, vai lieto paroļu jaucējkodu sinhronizāciju vai tranzīta autentifikāciju.
    .choice-phs = paroļu jaucējkodu sinhronizācija
    .choice-pta = tranzīta autentifikācija
    .choice-federated = federācija
    .choice-cloud = tikai mākonis

fact-user_sync_client = Kurš rīks sinhronizē šo lietotāju ar mākoni?
    .label = Sinhronizācijas rīks
    .help = Skatiet **Entra ID** > **Entra Connect** > **Cloud sync**: ja kāda tur esoša konfigurācija aptver lietotāja domēnu, rīks ir { -cloud_sync }.
    .choice-connect_sync = { -entra_connect_sync }
    .choice-cloud_sync = { -cloud_sync }
    .choice-none = neviens

fact-user_has_entra_role = Vai lietotājam pakalpojumā { -entra_id } ir piešķirta administratora loma?
    .label = Piešķirta { -entra } loma
    .help = Portālā { -entra_admin_center } atveriet lietotāju un sadaļu **Assigned roles** (Piešķirtās lomas). Ieskaitiet ne tikai aktīvos, bet arī aktivizējamos (eligible) piešķīrumus.

fact-user_enabled_onprem = Vai konts direktorijā { -active_directory } ir iespējots?
    .label = Lokāli iespējots
    .help = Palaidiet `Get-ADUser <user> -Properties Enabled`.

fact-user_found_in_ad = Vai lietotāja objekts direktorijā { -active_directory } joprojām pastāv?
    .label = Atrasts direktorijā { -active_directory }
    .help = Meklējiet ar `Get-ADUser` pēc GUID, nevis pēc vārda. Dzēsts vai uz citu mežu pārvietots objekts ir uzskatāms par neatrastu.

fact-user_in_sync_scope = Vai lietotājs ietilpst aktīvā sinhronizācijas servera domēnu, organizācijas vienību un grupu filtros?
    .label = Ir sinhronizācijas tvērumā
    .help = Serverī palaidiet `Get-ADSyncCSObject -ConnectorName <AD connector> -DistinguishedName <DN>`; ja ir rezultāts, atbilde ir jā.

fact-user_phs_excluded = Vai selektīva kārtula izslēdz lietotāju no paroļu jaucējkodu sinhronizācijas?
    .label = Izslēgts no jaucējkodu sinhronizācijas
    .help = Palaidiet `Get-ADUser <user> -Properties adminDescription`; parastā pazīme ir `PHSFiltered` vai trūkstošs `PHSIncluded`. Kuru no abām izmanto, rāda tās kārtulas rīkā Synchronization Rules Editor, kurām ir ieslēgta **Password Sync** (Paroļu sinhronizācija).

fact-must_change_flag_set = Vai kontam ir atzīmēta opcija “User must change password at next logon” (Lietotājam nākamajā pierakstīšanās reizē jāmaina parole)?
    .label = Nākamajā pierakstīšanās reizē jāmaina parole
    .help = Palaidiet `Get-ADUser <user> -Properties pwdLastSet`: `0` nozīmē jā.

fact-user_licence = Kāda licence ir lietotājam?
    .label = Licence
    .help = Palaidiet `Get-MgUserLicenseDetail -UserId <user>` un meklējiet pakalpojumu plānus `AAD_PREMIUM` (P1) un `AAD_PREMIUM_P2` (P2).
    .choice-p1_or_p2 = { -entra_id_p1 } vai P2
    .choice-bundle_with_p1 = komplekts, kas ietver P1 vai P2
    .choice-business_premium = { -business_premium }
    .choice-business_standard_or_lower = { -business_standard } vai Basic
    .choice-office_plan_without_p1 = Office plāns bez P1
    .choice-free_or_none = bezmaksas licence vai nav licences

fact-sspr_enabled_scope = Kam ir iespējota pašapkalpošanās paroles atiestatīšana?
    .label = Kam iespējota pašapkalpošanās atiestatīšana
    .help = Skatiet **Entra ID** > **Password reset** > **Properties**, iestatījumu **Self service password reset enabled** (Pašapkalpošanās paroles atiestatīšana iespējota).
    .choice-none = None (nevienam)
    .choice-selected = Selected (atlasītajiem)
    .choice-all = All (visiem)

fact-user_in_sspr_group = Vai lietotājs ir grupā, kurai iespējota pašapkalpošanās paroles atiestatīšana?
    .label = Ir grupā, kurai atiestatīšana iespējota
    .help = Grupa norādīta sadaļā **Entra ID** > **Password reset** > **Properties**. Dalība ar ligzdotu grupu starpniecību arī tiek ņemta vērā.

fact-methods_required = Cik autentifikācijas metožu ir vajadzīgs paroles atiestatīšanai?
    .label = Vajadzīgo metožu skaits
    .help = Skatiet **Entra ID** > **Password reset** > **Authentication methods**. Lietotājiem ar administratora lomu vienmēr ir vajadzīgas 2.

fact-methods_registered = Cik atiestatīšanai derīgu metožu lietotājs ir reģistrējis?
    .label = Reģistrēto metožu skaits
    .help = Palaidiet `Get-MgUserAuthenticationMethod -UserId <user>` vai atveriet lietotāju un sadaļu **Authentication methods** (Autentifikācijas metodes). Skaitiet tikai metodes, ko atļauj atiestatīšanas politika; pati parole netiek skaitīta.

fact-methods_only_directory_data = Vai lietotājs var izmantot tikai direktorijā ierakstītus tālruņa numurus un e-pasta adreses, no kurām neviena nav reģistrēta?
    .label = Tikai direktorija dati, nekas nav reģistrēts
    .help = Salīdziniet `Get-MgUserAuthenticationMethod` rezultātu ar lietotāja atribūtiem `mobilePhone`, `businessPhones` un `otherMails`. Kopš 2026. gada 5. oktobra vērtības, kas ir tikai direktorijā, netiek ņemtas vērā.

fact-sspr_throttle_audit = Vai pēdējo 24 stundu laikā lietotājam ir bloķēta pašapkalpošanās atiestatīšana?
    .label = Bloķēts pēc neveiksmīgiem mēģinājumiem
    .help = Sadaļā **Users** > **Audit logs** (Audita žurnāli), pakalpojumā **Self-service Password Management**, meklējiet `Blocked from self-service password reset`.

fact-admin_sspr_allowed = Vai administratori šajā nomniekā drīkst paši atiestatīt savu paroli?
    .label = Administratoru pašapkalpošanās atiestatīšana
    .help = Palaidiet `(Get-MgPolicyAuthorizationPolicy).AllowedToUseSspr`.
    .choice-true = atļauta
    .choice-false = nav atļauta

fact-azure_cloud = Kurā { -azure } mākonī atrodas nomnieks?
    .label = Mākonis
    .help = To rāda pierakstīšanās lapas adrese: `login.microsoftonline.com` ir publiskais mākonis, `login.microsoftonline.us` — ASV valdības mākonis, `login.partner.microsoftonline.cn` — Ķīnas mākonis.
    .choice-public = publiskais
    .choice-us_government = ASV valdības
    .choice-china_21vianet = Ķīnas (21Vianet)

fact-connect_version = Kuru rīka { -entra_connect_sync } versiju izmanto serveris?
    .label = { -entra_connect_sync } versija
    .help = Serverī nolasiet faila `AzureADConnect.exe` produkta versiju; fails ir mapē `Microsoft Azure AD Connect` vai `Microsoft Azure Active Directory Connect`, kas atrodas mapē `C:\Program Files`.

fact-adsync_service = Kāds serverī ir pakalpojuma { -adsync_display_name } stāvoklis?
    .label = Pakalpojums { -adsync }
    .help = Palaidiet `Get-Service ADSync`. Ja pakalpojums nestartējas, skatiet notikumus: `1069` vai `7038` nozīmē neveiksmīgu pierakstīšanos, `6028` — nenolasāmu šifrēšanas atslēgu.
    .choice-running = darbojas
    .choice-stopped = apturēts
    .choice-start_fails_logon = nestartējas, pakalpojuma konta pierakstīšanās noraidīta
    .choice-start_fails_key = nestartējas, šifrēšanas atslēga nav pieejama

fact-staging_mode = Vai sinhronizācijas serveris ir sagatavošanas režīmā (staging mode)?
    .label = Sagatavošanas režīms
    .help = Serverī palaidiet `Get-ADSyncScheduler` un nolasiet `StagingModeEnabled`.

fact-active_connect_servers = Cik šī nomnieka sinhronizācijas serveru ir aktīvi, t. i., nav sagatavošanas režīmā?
    .label = Aktīvie sinhronizācijas serveri
    .help = Pārbaudiet serveru uzskaiti, arī avārijas atjaunošanas vietas un izslēgtās virtuālās mašīnas. Katrā serverī nolasiet `StagingModeEnabled` no `Get-ADSyncScheduler`.

fact-tls12_ok = Vai sinhronizācijas serverī TLS 1.2 ir ieslēgts gan .NET, gan Windows vajadzībām?
    .label = TLS 1.2 ieslēgts
    .help = { -powershell } logā ar administratora tiesībām palaidiet pārbaudes skriptu no Microsoft lapas par TLS 1.2. Visām astoņām reģistra vērtībām jābūt pareizām.

fact-preferred_dc_set = Vai rīks { -entra_connect_sync } drīkst izmantot tikai vēlamos domēna kontrollerus?
    .label = Iestatīti vēlamie domēna kontrolleri
    .help = Rīkā { -sync_service_manager } atveriet **Connectors** (Savienotāji), AD savienotāja rekvizītus, **Configure Directory Partitions** (Konfigurēt direktorija nodalījumus) un pārbaudiet, vai lietotāja domēnam ir atzīmēta opcija **Only use preferred domain controllers** (Izmantot tikai vēlamos domēna kontrollerus).

fact-dc_ports_ok = Vai sinhronizācijas serveris sasniedz lietotāja domēna kontrollerus visos vajadzīgajos portos?
    .label = Porti saziņai ar domēna kontrolleriem
    .help = Katram domēna kontrollerim pārbaudiet portus 53, 88, 135, 389 un diapazonu 49152–65535 ar `Test-NetConnection <dc> -Port <port>` vai PortQry.
    .choice-true = atvērti
    .choice-false = ne visi atvērti

fact-pdc_reachable = Vai sinhronizācijas serveris sasniedz lietotāja domēna primārā domēna kontrollera (PDC) emulatoru?
    .label = PDC emulators sasniedzams
    .help = Tā nosaukumu parāda `nltest /dsgetdc:<domain> /pdc`; portus pārbaudiet ar `Test-NetConnection`.

fact-connector_credentials_ok = Vai rīkā { -entra_connect_sync } ir saglabāta AD savienotāja konta pašreizējā parole?
    .label = Savienotāja akreditācijas dati ir derīgi
    .help = Rīkā { -sync_service_manager } apskatiet AD savienotāja pēdējo izpildi: statuss `no-start-credentials` nozīmē nē.

fact-event_6000 = Vai { -adsync } ir reģistrējis notikumu 6000?
    .label = Notikums 6000
    .help = Žurnālā Application skatiet avota { -adsync } ierakstus. Šis notikums nozīmē, ka AD savienotāja akreditācijas dati nav derīgi.
    .choice-true = reģistrēts
    .choice-false = nav reģistrēts
