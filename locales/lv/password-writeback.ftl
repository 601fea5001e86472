# Texts of the topic password writeback: links, questions, and what the answers are called.
# Inline Markdown is allowed in .help and .summary only.

## Topic

topic-password-writeback = Paroles atpakaļrakstīšana
    .summary = Parole, kas nomainīta vai atiestatīta pakalpojumā { -entra_id }, nenonāk direktorijā { -active_directory }, vai arī atpakaļrakstīšanu nevar iestatīt.

## Links

link-tshoot_wb = Paroles atpakaļrakstīšanas problēmu novēršana
link-tut_wb = Paroles atpakaļrakstīšanas iestatīšana ar rīku { -entra_connect_sync }
link-concept_wb = Kā darbojas paroles atpakaļrakstīšana un kuras darbības tā aptver
link-licensing = Licences pašapkalpošanās paroles atiestatīšanai
link-sspr_policy = Paroļu un atiestatīšanas politikas pakalpojumā { -entra_id }
link-sspr_how = Kā darbojas pašapkalpošanās paroles atiestatīšana
link-tshoot_sspr = Pašapkalpošanās paroles atiestatīšanas problēmu novēršana
link-sspr_data = Kontaktinformācija pašapkalpošanās paroles atiestatīšanai
link-sspr_tut = Pašapkalpošanās paroles atiestatīšanas iestatīšana
link-sspr_report = Paroles atiestatīšanas audita un lietojuma atskaites
link-cs_wb = Paroles atpakaļrakstīšanas iestatīšana ar rīku { -cloud_sync }
link-cs_tshoot = Rīka { -cloud_sync } problēmu novēršana
link-cs_gmsa = Cmdlet komandas { -cloud_sync } aģenta pakalpojuma kontam
link-prereq = Rīka { -entra_connect_sync } priekšnosacījumi
link-ports = Rīka { -entra_connect_sync } porti un protokoli
link-tls = TLS 1.2 rīka { -entra_connect_sync } serverī
link-connectivity = Rīka { -entra_connect_sync } un mākoņa savienojuma problēmu novēršana
link-staging = Rīka { -entra_connect_sync } sagatavošanas režīms un ekspluatācija
link-acct_perm = { -active_directory } savienotāja konta atļaujas
link-acct_ref = Konti, ko izmanto rīks { -entra_connect_sync }
link-addsacct = { -active_directory } savienotāja konta paroles maiņa
link-svcacct = Pakalpojuma { -adsync } konta paroles maiņa
link-features = Pakalpojuma { -entra_connect_sync } līdzekļi
link-phs = Paroļu jaucējkodu sinhronizācija
link-selective = Lietotāju izslēgšana no paroļu jaucējkodu sinhronizācijas
link-topologies = Rīka { -entra_connect_sync } atbalstītās topoloģijas
link-hardening = Rīka { -entra_connect_sync } jaunināšana, ko prasa pakalpojuma drošības pastiprināšana
link-pks = Rīka { -entra_connect_sync } drošības atjauninājums un tā termiņi
link-appauth = Rīka { -entra_connect_sync } pierakstīšanās ar lietojumprogrammas identitāti
link-versions = Rīka { -entra_connect_sync } versijas
link-reset_user = Lietotāja paroles atiestatīšana, ko veic administrators
link-banned_onprem = { -password_protection } direktorijam { -active_directory }
link-banned_monitor = { -password_protection } notikumi un žurnāli domēna kontrolleros
link-sspr0029 = Kļūda SSPR_0029, atiestatot paroli
link-protected = Aizsargātie konti un grupas direktorijā { -active_directory }
link-tlsca = Saknes sertifikāti, ko izmanto { -azure } pakalpojumi
link-graph_reset = Paroles atiestatīšana ar { -graph }
link-kb_acl = Piekļuves atļaujas, kas vajadzīgas paroles atpakaļrakstīšanai
link-kb_gen = Vispārīgas darbības paroles atpakaļrakstīšanas problēmu novēršanai
link-kb_62c = Paroles atpakaļrakstīšanas kļūda 8023062c
link-kb_009 = Kļūda SSPR_009 administratoriem
link-kb_pol = Jauno paroli noraida { -active_directory } politika
link-kb_m365 = Paroļu atiestatīšana { -m365_admin_center(case: "locative") }
link-kb_wait = Ziņojums, ka serveriem vajadzīgs laiks datu saskaņošanai
link-kb_cfg = Vednis nevar konfigurēt paroles atpakaļrakstīšanu
link-kb_svc = Pakalpojums { -adsync } nestartējas

## Facts: what the user and the staff tell

fact-affected_scope = Kurus lietotājus skar problēma?
    .label = Skartie lietotāji
    .help = Salīdziniet lietotāju, kuram darbība neizdodas, ar tādu, kuram izdodas: Entra lomas, organizācijas vienība, mežs, pēdējās sinhronizācijas laiks.
    .choice-everyone = visi
    .choice-one_forest_or_domain = viens mežs vai domēns
    .choice-one_ou = viena organizācijas vienība (OU)
    .choice-single_users = atsevišķi lietotāji
    .choice-admin_role_holders = tikai lietotāji ar Entra lomu

fact-operation = Kādu darbību mēģināja veikt, kad radās kļūme?
    .label = Neizdevusies darbība
    .help = *Atiestatot* paroli, veco paroli neievada, *mainot* paroli, to ievada. Izvēlieties vienu darbību; otru uzskatiet par atsevišķu gadījumu.
    .choice-self_reset = lietotājs atiestata aizmirstu paroli
    .choice-self_change = lietotājs maina zināmu paroli
    .choice-forced_change = piespiedu paroles maiņa pierakstoties
    .choice-unlock_only = lietotājs atbloķē kontu, parole paliek
    .choice-admin_reset = administrators atiestata paroli
    .choice-setup_wizard = iestatīšana Connect vednī

fact-origin = Kurā lapā vai ar kuru rīku darbība tika sākta?
    .label = Kur sākta darbība
    .help = Noskaidrojiet lapas adresi vai pieprasiet ekrānuzņēmumu. { -m365_admin_center } un { -entra_admin_center } ir viegli sajaucami.
    .choice-sspr_portal = paroles atiestatīšanas portāls (aka.ms/sspr)
    .choice-my_account = lapa My Account
    .choice-sign_in_page = Microsoft pierakstīšanās lapa
    .choice-windows_sign_in_screen = Windows pierakstīšanās ekrāns
    .choice-entra_admin_center = { -entra_admin_center }
    .choice-azure_portal = { -azure_portal }
    .choice-m365_admin_center = { -m365_admin_center }
    .choice-graph_reset_api = { -graph }, metode resetPassword
    .choice-powershell_or_graph_user_update = { -powershell } vai vienkārša lietotāja datu atjaunināšana ar { -graph }

fact-worked_before = Vai paroles atpakaļrakstīšana šiem lietotājiem kādreiz ir darbojusies?
    .label = Iepriekš darbojās
    .help = Pajautājiet administratoram vai sinhronizācijas servera žurnālā Application meklējiet vecākus notikumus `31002`, `31007` vai `31010`.

fact-change_before_failure = Kas tika mainīts neilgi pirms problēmu sākuma?
    .label = Pēdējās izmaiņas pirms kļūmes
    .help = Pārbaudiet izmaiņu žurnālu, pēdējo atjauninājumu instalēšanas laiku un nesenos ugunsmūra izmaiņu pieteikumus.
    .choice-none_known = izmaiņas nav zināmas
    .choice-first_enablement = atpakaļrakstīšana iespējota pirmo reizi
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

fact-user_message = Kāda bija kļūdas ziņojuma būtība?
    .label = Parādītais ziņojums
    .help = Pieprasiet ekrānuzņēmumu un izvēlieties pēc nozīmes tuvāko atbildi; precīzs formulējums dažādās lapās atšķiras.
    .choice-none = ziņojuma nav
    .choice-on_prem_policy = parole neatbilst lokālajai politikai
    .choice-banned_password = parole ir pārāk viegli uzminama vai aizliegta
    .choice-service_problem = pakalpojuma problēma, jāmēģina vēlāk
    .choice-connectivity = lokālais pakalpojums nav sasniedzams
    .choice-servers_catching_up = serveriem vajadzīgs laiks datu saskaņošanai
    .choice-success_wait_cloud = izdevās, bet pirms pierakstīšanās mākonī jāuzgaida
    .choice-info_changed_onprem = konta informācija ir mainīta lokāli
    .choice-contact_admin = jāsazinās ar administratoru
    .choice-wrong_current_password = pašreizējā parole nav pareiza
    .choice-too_many_attempts = pārāk daudz mēģinājumu
    .choice-wizard_unable_to_configure = vednis nevar konfigurēt atpakaļrakstīšanu

fact-new_password_works_in_cloud = Vai ar jauno paroli izdodas pierakstīties pakalpojumā { -m365 }?
    .label = Jaunā parole darbojas mākonī
    .help = Lieciet lietotājam to izmēģināt pārlūkprogrammas privātajā logā, kur rezultātu neietekmē agrāka sesija.

fact-new_password_works_onprem = Vai ar jauno paroli izdodas pierakstīties Windows domēnā?
    .label = Jaunā parole darbojas domēnā
    .help = Lieciet lietotājam to izmēģināt domēnam pievienotā datorā, kas sasniedz domēna kontrolleri; citādi Windows pieņem kešatmiņā saglabāto veco paroli.

fact-prompted_to_change_again = Vai pēc veiksmīgas atiestatīšanas lietotājam prasa paroli mainīt vēlreiz?
    .label = Paroli prasa mainīt vēlreiz
    .help = Pajautājiet lietotājam vai palaidiet `Get-ADUser <user> -Properties pwdLastSet`: `0` nozīmē, ka maiņa joprojām tiek prasīta.

## Facts: the account

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
    .label = Piešķirta Entra loma
    .help = Portālā { -entra_admin_center } atveriet lietotāju un sadaļu **Assigned roles** (Piešķirtās lomas). Ieskaitiet ne tikai aktīvos, bet arī aktivizējamos (eligible) piešķīrumus.

fact-user_in_protected_group = Vai lietotājs ir aizsargātas grupas dalībnieks, tieši vai ar citas grupas starpniecību?
    .label = Aizsargātas grupas dalībnieks
    .help = Aizsargātas ir, piemēram, grupas Domain Admins, Administrators, Account Operators un Backup Operators. `Get-ADPrincipalGroupMembership <user>` uzskaita tiešās grupas; pārbaudiet arī ligzdotās.

fact-user_admin_count = Kāda ir lietotāja objekta atribūta adminCount vērtība?
    .label = adminCount
    .help = Palaidiet `Get-ADUser <user> -Properties adminCount`. Tukšs atribūts nozīmē `0`.
    .choice-0 = 0 vai nav iestatīts

fact-user_inheritance_enabled = Vai lietotāja objektam un tā organizācijas vienībai ir ieslēgta atļauju mantošana?
    .label = Mantošana ieslēgta
    .help = Palaidiet `Get-ADSyncObjectsWithInheritanceDisabled -SearchBase '<DN>' -ObjectClass *`. Vai arī rīkā Active Directory Users and Computers skatiet **Security** (Drošība) > **Advanced** (Papildu); poga **Enable inheritance** (Iespējot mantošanu) nozīmē, ka mantošana ir izslēgta.

fact-user_enabled_onprem = Vai konts direktorijā { -active_directory } ir iespējots?
    .label = Lokāli iespējots
    .help = Palaidiet `Get-ADUser <user> -Properties Enabled`.

fact-user_locked_onprem = Vai konts direktorijā { -active_directory } pašlaik ir bloķēts?
    .label = Lokāli bloķēts
    .help = Palaidiet `Get-ADUser <user> -Properties LockedOut`.

fact-user_cannot_change_password = Vai kontam ir atzīmēta opcija “User cannot change password” (Lietotājs nevar mainīt paroli)?
    .label = User cannot change password
    .help = Palaidiet `Get-ADUser <user> -Properties CannotChangePassword` vai skatiet lietotāja cilni **Account** (Konts).

fact-user_found_in_ad = Vai lietotāja objekts direktorijā { -active_directory } joprojām pastāv?
    .label = Atrasts direktorijā { -active_directory }
    .help = Meklējiet ar `Get-ADUser` pēc GUID, nevis pēc vārda. Dzēsts vai uz citu mežu pārvietots objekts ir uzskatāms par neatrastu.

fact-user_in_sync_scope = Vai lietotājs ietilpst aktīvā sinhronizācijas servera domēnu, organizācijas vienību un grupu filtros?
    .label = Ir sinhronizācijas tvērumā
    .help = Serverī palaidiet `Get-ADSyncCSObject -ConnectorName <AD connector> -DistinguishedName <DN>`; ja ir rezultāts, atbilde ir jā.

fact-user_joined_with_enabled_rule = Vai { -active_directory } objekts un mākoņa objekts ir sasaistīti ar kārtulu “User AccountEnabled”?
    .label = Sasaistīts ar kārtulu User AccountEnabled
    .help = Rīkā { -sync_service_manager } izmantojiet **Metaverse Search**, atveriet lietotāju un cilni **Connectors** (Savienotāji): jābūt redzamiem abiem savienotājiem, un izcelsmes datos (lineage) jābūt norādītai ienākošajai kārtulai **User AccountEnabled**.

fact-user_phs_excluded = Vai selektīva kārtula izslēdz lietotāju no paroļu jaucējkodu sinhronizācijas?
    .label = Izslēgts no jaucējkodu sinhronizācijas
    .help = Palaidiet `Get-ADUser <user> -Properties adminDescription`; parastā pazīme ir `PHSFiltered` vai trūkstošs `PHSIncluded`. Kuru no abām izmanto, rāda tās kārtulas rīkā Synchronization Rules Editor, kurām ir ieslēgta **Password Sync** (Paroļu sinhronizācija).

fact-enabled_accounts_for_person = Cik iespējotu { -active_directory } kontu visos mežos kopā pieder šim mākoņa lietotājam?
    .label = Personas iespējotie konti
    .help = Atveriet lietotāju sadaļā **Metaverse Search** un saskaitiet savienotājus, pēc tam katrā mežā ar `Get-ADUser` meklējiet kontus ar to pašu enkuru. Atspējotos kontus neskaitiet.

fact-ou_path_has_reserved_char = Vai kāds nosaukums lietotāja organizācijas vienību (OU) ceļā satur rezervētu rakstzīmi?
    .label = Rezervēta rakstzīme OU ceļā
    .help = Nolasiet `DistinguishedName` no `Get-ADUser <user>`. Rezervētas ir `, + " \ < > ; = /`, rindiņu pārtraukumi, atstarpe vai `#` sākumā un atstarpe beigās.

fact-changed_within_min_age = Vai kopš pēdējās paroles iestatīšanas ir pagājis mazāk laika, nekā prasa paroles minimālais vecums?
    .label = Parole jaunāka par minimālo vecumu
    .help = Salīdziniet `PasswordLastSet` no `Get-ADUser <user> -Properties PasswordLastSet` ar paroles minimālo vecumu, kas attiecas uz lietotāju.

fact-must_change_flag_set = Vai kontam ir atzīmēta opcija “User must change password at next logon” (Lietotājam nākamajā pierakstīšanās reizē jāmaina parole)?
    .label = Nākamajā pierakstīšanās reizē jāmaina parole
    .help = Palaidiet `Get-ADUser <user> -Properties pwdLastSet`: `0` nozīmē jā.

## Facts: licence and policy of the tenant

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

fact-methods_required = Cik metožu prasa atiestatīšanas politika?
    .label = Vajadzīgo metožu skaits
    .help = Skatiet **Entra ID** > **Password reset** > **Authentication methods**. Lietotājiem ar administratora lomu vienmēr ir vajadzīgas 2.

fact-methods_registered = Cik no atļautajām metodēm lietotājam ir reģistrētas?
    .label = Reģistrēto metožu skaits
    .help = Palaidiet `Get-MgUserAuthenticationMethod -UserId <user>` vai atveriet lietotāju un sadaļu **Authentication methods** (Autentifikācijas metodes). Skaitiet tikai metodes, ko atļauj atiestatīšanas politika; pati parole netiek skaitīta.

fact-methods_only_directory_data = Vai lietotājs var izmantot tikai direktorijā ierakstītus tālruņa numurus un e-pasta adreses, no kurām neviena nav reģistrēta?
    .label = Tikai direktorija dati, nekas nav reģistrēts
    .help = Salīdziniet `Get-MgUserAuthenticationMethod` rezultātu ar lietotāja atribūtiem `mobilePhone`, `businessPhones` un `otherMails`. Kopš 2026. gada 5. oktobra vērtības, kas ir tikai direktorijā, netiek ņemtas vērā.

fact-sspr_throttle_audit = Vai pēdējo 24 stundu laikā lietotājam ir bloķēta pašapkalpošanās atiestatīšana?
    .label = Bloķēts pēc neveiksmīgiem mēģinājumiem
    .help = Sadaļā **Users** > **Audit logs** (Audita žurnāli), pakalpojumā **Self-service Password Management**, meklējiet `Blocked from self-service password reset`.

fact-portal_writeback_toggle = Vai nomniekā ir ieslēgta sinhronizēto lietotāju paroļu atpakaļrakstīšana?
    .label = Atpakaļrakstīšana nomniekā ieslēgta
    .help = Skatiet **Entra ID** > **Password reset** > **On-premises integration** (Lokālā integrācija): izvēles rūtiņa **Enable password write back for synced users** (Iespējot paroles atpakaļrakstīšanu sinhronizētiem lietotājiem). Dažās lapās tās nosaukums ir **Write back passwords to your on-premises directory** (Veikt paroļu atpakaļrakstīšanu lokālajā direktorijā).

fact-portal_cloud_sync_toggle = Vai nomniekā ir ieslēgta atpakaļrakstīšana ar rīku { -cloud_sync }?
    .label = Atpakaļrakstīšana ar rīku { -cloud_sync } ieslēgta
    .help = Skatiet **Entra ID** > **Password reset** > **On-premises integration** (Lokālā integrācija): izvēles rūtiņa **Write back passwords with Microsoft Entra Connect cloud sync** (Paroļu atpakaļrakstīšana ar Microsoft Entra Connect cloud sync).

fact-portal_unlock_toggle = Vai lietotāji drīkst atbloķēt savu kontu, neatiestatot paroli?
    .label = Atbloķēšana bez atiestatīšanas atļauta
    .help = Skatiet **Entra ID** > **Password reset** > **On-premises integration** (Lokālā integrācija): **Allow users to unlock accounts without resetting their password** (Ļaut lietotājiem atbloķēt kontus bez paroļu atiestatīšanas).

fact-onprem_integration_page_shown = Vai administrators sadaļā “Password reset” redz lapu “On-premises integration” (Lokālā integrācija)?
    .label = Lapa On-premises integration redzama
    .help = Skatiet sadaļu **Entra ID** > **Password reset**. Lapas nav, ja rīks { -entra_connect } nav konfigurēts vai administratoram nav licences.

fact-admin_sspr_allowed = Vai administratori šajā nomniekā drīkst paši atiestatīt savu paroli?
    .label = Administratoru pašapkalpošanās atiestatīšana
    .help = Palaidiet `(Get-MgPolicyAuthorizationPolicy).AllowedToUseSspr`.
    .choice-true = atļauta
    .choice-false = nav atļauta

fact-audit_onprem_agent = Kurš lokālais aģents audita žurnālā norādīts pie administratora veiktās atiestatīšanas?
    .label = Aģents audita žurnālā
    .help = Sadaļā **Users** > **Audit logs** (Audita žurnāli) atveriet ierakstu **Reset password (by admin)** un papildu informācijā nolasiet `OnPremisesAgent`.
    .choice-none = None (nav)
    .choice-entra_connect = { -entra_connect }
    .choice-cloud_sync = { -cloud_sync }

fact-azure_cloud = Kurā { -azure } mākonī atrodas nomnieks?
    .label = Mākonis
    .help = To rāda pierakstīšanās lapas adrese: `login.microsoftonline.com` ir publiskais mākonis, `login.microsoftonline.us` — ASV valdības mākonis, `login.partner.microsoftonline.cn` — Ķīnas mākonis.
    .choice-public = publiskais
    .choice-us_government = ASV valdības
    .choice-china_21vianet = Ķīnas (21Vianet)

## Facts: the sync server

fact-connect_version = Kura rīka { -entra_connect_sync } versija ir instalēta?
    .label = { -entra_connect_sync } versija
    .help = Serverī nolasiet faila `AzureADConnect.exe` produkta versiju; fails ir mapē `Microsoft Azure AD Connect` vai `Microsoft Azure Active Directory Connect`, kas atrodas mapē `C:\Program Files`.

fact-connector_identity_type = Ar kādu identitāti Entra savienotājs pierakstās mākonī?
    .label = Entra savienotāja identitāte
    .help = Serverī palaidiet `Get-ADSyncEntraConnectorCredential` un nolasiet `ConnectorIdentityType`.
    .choice-application = lietojumprogramma
    .choice-service_account = direktoriju sinhronizācijas konts

fact-writeback_in_connect = Vai paroles atpakaļrakstīšana ir ieslēgta rīkā { -entra_connect_sync }?
    .label = Atpakaļrakstīšana rīkā Connect ieslēgta
    .help = Connect vednī skatiet **View current configuration** (Skatīt pašreizējo konfigurāciju) vai palaidiet `Get-ADSyncAADPasswordResetConfiguration -Connector <Entra connector>`. Neņemiet vērā { -graph } karodziņu `PasswordWritebackEnabled`; tas netiek izmantots.

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

fact-dotnet_version = Kura .NET Framework versija ir instalēta sinhronizācijas serverī?
    .label = .NET Framework
    .help = Nolasiet `Version` reģistra atslēgā `HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full`.

fact-clock_skew_minutes = Par cik minūtēm sinhronizācijas servera pulkstenis atšķiras no pareizā laika?
    .label = Pulksteņa novirze
    .help = Serverī palaidiet `w32tm /stripchart /computer:<time source> /samples:3`. Noapaļojiet līdz veselām minūtēm; nav svarīgi, vai pulkstenis steidzas vai atpaliek.
    .value = { $value ->
        [zero] { $value } minūšu
        [one] { $value } minūte
       *[other] { $value } minūtes
    }

fact-setup_admin_kind = Kāda veida konts vednī ir ievadīts, lai izveidotu savienojumu ar pakalpojumu { -entra_id }?
    .label = Iestatīšanai izmantotais konts
    .help = To nosaka pierakstīšanās vārda domēns: `Get-MgDomain` tam rāda `Managed` vai `Federated`.
    .choice-cloud_only = izveidots mākonī
    .choice-synced_managed = sinhronizēts, pārvaldīts domēns
    .choice-federated = federatīvs

fact-setup_admin_password_ok = Vai ar iestatīšanai izmantoto kontu izdodas pierakstīties citā datorā?
    .label = Ar iestatīšanas kontu var pierakstīties
    .help = No cita datora pierakstieties vietnē `login.microsoftonline.com`. Ja parole ir pagaidu vai tās derīgums ir beidzies, atbilde ir nē.

fact-preferred_dc_set = Vai rīks { -entra_connect_sync } drīkst izmantot tikai vēlamos domēna kontrollerus?
    .label = Iestatīti vēlamie domēna kontrolleri
    .help = Rīkā { -sync_service_manager } atveriet **Connectors** (Savienotāji), AD savienotāja rekvizītus, **Configure Directory Partitions** (Konfigurēt direktorija nodalījumus) un pārbaudiet, vai lietotāja domēnam ir atzīmēta opcija **Only use preferred domain controllers** (Izmantot tikai vēlamos domēna kontrollerus).

fact-connect_on_dc = Vai rīks { -entra_connect_sync } ir instalēts domēna kontrollerī?
    .label = Instalēts domēna kontrollerī
    .help = Serverī palaidiet `(Get-CimInstance Win32_OperatingSystem).ProductType`: `2` nozīmē jā.

## Facts: network from the sync server

fact-sb_443_reachable = Vai no paša sinhronizācijas servera var atvērt TCP 443 savienojumu ar nomnieka { -service_bus } nosaukumvietu?
    .label = { -service_bus } sasniedzams portā 443
    .help = Nosaukumvietu nolasiet notikumā `31019` vai `31034`, pēc tam serverī palaidiet `Test-NetConnection <namespace>.servicebus.windows.net -Port 443`.

fact-pwreset_443_reachable = Vai no paša sinhronizācijas servera var atvērt TCP 443 savienojumu ar paroles atiestatīšanas pakalpojumu?
    .label = Paroles atiestatīšanas pakalpojums sasniedzams portā 443
    .help = Serverī palaidiet `Test-NetConnection passwordreset.microsoftonline.com -Port 443`. Tas pārbauda tikai augstāka līmeņa nosaukumu; atļauto adrešu sarakstā jābūt `{ -host_password_reset }`.

fact-allowlist_sb_entry = Kas ugunsmūra vai starpniekservera atļauto adrešu sarakstā ir norādīts pakalpojumam { -service_bus }?
    .label = { -service_bus } ieraksts atļauto adrešu sarakstā
    .help = Lieciet nolasīt kārtulu burtu pa burtam. Pareizais ieraksts ar aizstājējzīmi ir `{ -host_relay }`; valdības un Ķīnas mākoņiem ir citi resursdatori.
    .choice-wildcard_correct = pareizs ieraksts ar aizstājējzīmi
    .choice-exact_namespace_hosts = atsevišķi nosaukumvietas resursdatori
    .choice-wrong_networks_domain = nepareizs domēns servicebus.windows.networks
    .choice-absent = nav ieraksta
    .choice-not_filtered = izejošā datplūsma netiek filtrēta

fact-proxy_used = Vai sinhronizācijas serveris internetam var piekļūt tikai caur tīmekļa starpniekserveri?
    .label = Jāizmanto tīmekļa starpniekserveris
    .help = Pajautājiet tīkla administratoriem. Komanda `netsh winhttp show proxy` serverī sniedz tikai aptuvenu norādi.

fact-machine_config_proxy = Vai starpniekserveris ir ierakstīts failā machine.config un pakalpojums pēc tam ir restartēts?
    .label = Starpniekserveris ierakstīts failā machine.config
    .help = Failā `C:\Windows\Microsoft.NET\Framework64\v4.0.30319\Config\machine.config` meklējiet bloku `defaultProxy` un noskaidrojiet, vai pakalpojums { -adsync } pēc bloka pievienošanas tika restartēts.

fact-proxy_probe = Ko atgriež tīmekļa pieprasījums, kas no sinhronizācijas servera nosūtīts caur starpniekserveri?
    .label = Pārbaude caur starpniekserveri
    .help = Serverī palaidiet `Invoke-WebRequest -Uri https://<namespace>.servicebus.windows.net -Verbose`. Kodu `401` sūta pats pakalpojums { -service_bus }, tāpēc tas nozīmē, ka atbilde ir saņemta.
    .choice-ok = atbilde saņemta
    .choice-http_403 = HTTP 403, adrese nav atļauta
    .choice-http_407 = HTTP 407, starpniekserveris prasa pierakstīties
    .choice-no_connection = nav savienojuma

fact-tls_inspection = Vai sinhronizācijas servera izejošo TLS datplūsmu pa ceļam atšifrē un paraksta no jauna?
    .label = TLS datplūsmas pārbaude
    .help = Serverī apskatiet `<namespace>.servicebus.windows.net` sertifikātu portā 443. Ja izdevējs ir jūsu organizācija vai ugunsmūra ražotājs, atbilde ir jā.

fact-idle_timeout_s = Pēc cik sekundēm bez datplūsmas ugunsmūris un starpniekserveris pārtrauc TCP savienojumu?
    .label = Dīkstāves taimauts
    .help = Noskaidrojiet konfigurēto vērtību pie tīkla administratoriem. Ja ierīcēs tā atšķiras, noteicošā ir mazākā vērtība.
    .value = { $value ->
        [zero] { $value } sekunžu
        [one] { $value } sekunde
       *[other] { $value } sekundes
    }

fact-root_ca_ok = Vai sinhronizācijas serveris uzticas { -service_bus } sertifikātam?
    .label = { -service_bus } sertifikāts ir uzticams
    .help = Ja notikumā `31034` ir minēts nederīgs attālā servera sertifikāts, atbilde ir nē. Konsolē `certlm.msc` meklējiet saknes sertifikātus, piemēram, DigiCert Global Root G2 un Microsoft RSA Root Certificate Authority 2017.

fact-dc_ports_ok = Vai sinhronizācijas serveris sasniedz lietotāja domēna kontrollerus visos vajadzīgajos portos?
    .label = Porti uz domēna kontrolleriem
    .help = Katram domēna kontrollerim pārbaudiet portus 53, 88, 135, 389 un diapazonu 49152–65535 ar `Test-NetConnection <dc> -Port <port>` vai PortQry.
    .choice-true = atvērti
    .choice-false = ne visi atvērti

fact-smb_445_ok = Vai no sinhronizācijas servera var atvērt TCP 445 savienojumu ar domēna kontrolleri?
    .label = TCP 445 uz domēna kontrolleri
    .help = Serverī palaidiet `Test-NetConnection <dc> -Port 445`.
    .choice-true = atvērts
    .choice-false = aizvērts

fact-pdc_reachable = Vai sinhronizācijas serveris sasniedz lietotāja domēna primārā domēna kontrollera (PDC) emulatoru?
    .label = PDC emulators sasniedzams
    .help = Tā nosaukumu parāda `nltest /dsgetdc:<domain> /pdc`; portus pārbaudiet ar `Test-NetConnection`.

fact-target_dc_writable = Vai domēna kontrolleris, ko izmanto { -entra_connect_sync }, ir rakstāms?
    .label = Domēna kontrolleris ir rakstāms
    .help = Palaidiet `Get-ADDomainController <dc>`: `IsReadOnly` vērtībai jābūt `False`.

## Facts: rights and settings in Active Directory

fact-right_reset_password = Vai AD savienotāja kontam ir atļauja “Reset password” (Atiestatīt paroli) šim lietotājam?
    .label = Atļauja Reset password
    .help = Atrodiet kontu ar `Get-ADSyncADConnectorAccount`. Pēc tam pārbaudiet lietotāju rīkā Active Directory Users and Computers: **Security** (Drošība) > **Advanced** (Papildu) > **Effective Access** (Faktiskā piekļuve), vai arī palaidiet `dsacls "<DN>"`.

fact-right_write_lockouttime = Vai AD savienotāja kontam ir atļauja rakstīt šī lietotāja atribūtu lockoutTime?
    .label = Atļauja Write lockoutTime
    .help = Pārbaudiet lietotāju: **Security** (Drošība) > **Advanced** (Papildu) > **Effective Access** (Faktiskā piekļuve) savienotāja kontam, vai arī palaidiet `dsacls "<DN>"`.

fact-right_write_pwdlastset = Vai AD savienotāja kontam ir atļauja rakstīt šī lietotāja atribūtu pwdLastSet?
    .label = Atļauja Write pwdLastSet
    .help = Pārbaudiet lietotāju: **Security** (Drošība) > **Advanced** (Papildu) > **Effective Access** (Faktiskā piekļuve) savienotāja kontam, vai arī palaidiet `dsacls "<DN>"`.

fact-right_unexpire_password = Vai AD savienotāja kontam domēna saknē ir atļauja “Unexpire Password”?
    .label = Atļauja Unexpire Password
    .help = Palaidiet `dsacls "<DN of the domain>"`. Atļaujai jāattiecas uz šo objektu un visiem pakārtotajiem objektiem.

fact-acl_age_minutes = Pirms cik minūtēm pēdējo reizi mainītas atpakaļrakstīšanas atļaujas?
    .label = Atļaujas pēdējo reizi mainītas
    .help = Noskaidrojiet, kurš un kad palaida `Set-ADSyncPasswordWritebackPermissions` vai rediģēja atļaujas.
    .value = { $value ->
        [zero] pirms { $value } minūtēm
        [one] pirms { $value } minūtes
       *[other] pirms { $value } minūtēm
    }

fact-remote_sam_restricted = Vai sinhronizācijas serverī vai domēna kontrollerī ir ierobežoti attālie SAM izsaukumi?
    .label = Attālie SAM izsaukumi ierobežoti
    .help = Abos palaidiet `Get-ItemProperty HKLM:\System\CurrentControlSet\Control\Lsa -Name RestrictRemoteSam`. `gpresult /h` rāda politiku **Network access: Restrict clients allowed to make remote calls to SAM** (Tīkla piekļuve: ierobežot klientus, kam atļauti attālie SAM izsaukumi).

fact-connector_in_remote_sam_list = Vai attālo SAM izsaukumu ierobežojums pieļauj AD savienotāja kontu?
    .label = Savienotāja kontam atļauti SAM izsaukumi
    .help = Konsolē `secpol.msc` atveriet politiku **Network access: Restrict clients allowed to make remote calls to SAM** (Tīkla piekļuve: ierobežot klientus, kam atļauti attālie SAM izsaukumi) un pēc tam **Edit Security** (Rediģēt drošību).

fact-authusers_in_prew2k = Vai Authenticated Users ir grupas Pre-Windows 2000 Compatible Access dalībnieks?
    .label = Authenticated Users grupā Pre-Windows 2000 Compatible Access
    .help = Palaidiet `Get-ADGroupMember 'Pre-Windows 2000 Compatible Access'`. Atbildiet ar nē arī tad, ja ir atņemtas lasīšanas atļaujas objektam `samServer` vai `Builtin`.

fact-ldap_sign_encrypt = Vai opcija “Sign and Encrypt LDAP Traffic” (Parakstīt un šifrēt LDAP datplūsmu) ir ieslēgta visās trijās AD savienotāja vietās?
    .label = LDAP datplūsma parakstīta un šifrēta
    .help = Savienotāja rekvizītos skatiet **Connect to Active Directory Forest** > **Options** (Opcijas), **Configure Directory Partitions** > **Options** un alternatīvo akreditācijas datu **Options**.

fact-policy_hints_supported = Vai domēna kontrolleri atbalsta politikas norāžu (policy hints) LDAP vadīklu?
    .label = LDAP politikas norādes atbalstītas
    .help = Palaidiet `Get-ADRootDSE -Properties supportedControl` un meklējiet `1.2.840.113556.1.4.2066`.

fact-connector_password_length = Cik gara ir AD savienotāja konta parole?
    .label = Savienotāja paroles garums
    .help = Tam, kas paroli iestatīja, jautājiet tikai rakstzīmju skaitu un nekad nejautājiet pašu paroli.
    .value = { $value ->
        [zero] { $value } rakstzīmju
        [one] { $value } rakstzīme
       *[other] { $value } rakstzīmes
    }

fact-connector_credentials_ok = Vai rīkā { -entra_connect_sync } ir saglabāta AD savienotāja konta pašreizējā parole?
    .label = Savienotāja akreditācijas dati ir derīgi
    .help = Rīkā { -sync_service_manager } apskatiet AD savienotāja pēdējo izpildi: statuss `no-start-credentials` nozīmē nē.

## Facts: password rules

fact-min_password_age_days = Kāds paroles minimālais vecums attiecas uz lietotāju?
    .label = Paroles minimālais vecums
    .help = Palaidiet `Get-ADUserResultantPasswordPolicy <user>`. Ja rezultāta nav, spēkā ir `Get-ADDefaultDomainPasswordPolicy`. Ievadiet veselas dienas; ja minimālais vecums nav noteikts, ievadiet `0`.
    .value = { $value ->
        [zero] { $value } dienu
        [one] { $value } diena
       *[other] { $value } dienas
    }

fact-password_meets_policy = Vai izmēģinātā parole atbilst { -active_directory } politikas prasībām par garumu, sarežģītību un paroļu vēsturi?
    .label = Parole atbilst politikai
    .help = Nekad nejautājiet pašu paroli. Jautājiet, cik tā ir gara, kāda veida rakstzīmes tajā ir un vai tā jau ir lietota.

fact-banned_hit = Vai paroli noraidīja aizliegto paroļu saraksts vai paroļu filtrs, un kurš tieši?
    .label = Paroli noraidīja saraksts vai filtrs
    .help = Mākonī: audita iemesls `FuzzyPolicyViolationInvalidPassword`. Domēna kontrollera aģents: žurnālā `DCAgent\Admin` notikumi `10016` vai `10017` kopā ar `30002`–`30005`, `30021`, `30022`, `30026` vai `30027`. Citi filtri: ražotāja žurnāls.
    .choice-none = neviens
    .choice-cloud_list = aizliegto paroļu saraksts mākonī
    .choice-dc_agent = { -password_protection } domēna kontrollerī
    .choice-third_party_filter = cita ražotāja paroļu filtrs

## Facts: event logs

fact-dc_4724_audit_failure = Vai domēna kontrolleris ir reģistrējis savienotāja konta neveiksmīgu mēģinājumu atiestatīt šī lietotāja paroli?
    .label = Audita kļūme 4724
    .help = Domēna kontrollera žurnālā Security meklējiet notikumu `4724` ar **Audit Failure** (Audita kļūme). To reģistrē tikai tad, ja ir ieslēgts Account Management kļūmju audits.

fact-request_reached_server = Vai neveiksmīgais mēģinājums nonāca līdz sinhronizācijas serverim?
    .label = Pieprasījums sasniedza serveri
    .help = Aktīvajā serverī palaidiet `Get-WinEvent -ProviderName PasswordResetService -MaxEvents 50`. Starp mēģinājuma brīža ierakstiem meklējiet `31001` (atiestatīšana), `31006` (maiņa) vai `31009` (administratora veikta atiestatīšana).

fact-heartbeat_recent = Vai sinhronizācijas serveris pēdējās desmit minūtēs ir reģistrējis darbības signālu (heartbeat)?
    .label = Darbības signāls pēdējās 10 minūtēs
    .help = Žurnālā Application meklējiet { -password_reset_service } notikumu `31019`. Tas parādās apmēram ik pēc 5 minūtēm.

fact-writeback_started_event = Vai atpakaļrakstīšanas klausītājs darbojas kopš pakalpojuma { -adsync } pēdējās startēšanas?
    .label = Atpakaļrakstīšanas klausītājs darbojas
    .help = Žurnālā Application no avota { -password_reset_service } pēc pakalpojuma pēdējās startēšanas jābūt notikumam `31015`, un pēc tā nedrīkst būt `31016`.

fact-prs_error_event = Kurš { -password_reset_service } kļūdas notikums atbilst neveiksmīgajam mēģinājumam?
    .label = { -password_reset_service } kļūdas notikums
    .help = Skatiet mēģinājuma brīža ierakstus sinhronizācijas servera žurnālā Application. Ja notikumi ir vairāki, izvēlieties konkrētāko: vispirms `33001`–`33009`, tad `32000`–`32015` un tikai pēc tam `31003`, `31008` un `31011`.
    .choice-0 = nav reģistrēts

fact-adsync_hr = Kādu kļūdas kodu { -adsync } ir reģistrējis par neveiksmīgo mēģinājumu?
    .label = { -adsync } kļūdas kods
    .help = Žurnālā Application lasiet avota { -adsync } notikumu `6329` vai iemeslu, kas norādīts { -password_reset_service } notikumā. Kods atrodas aiz `hr=` vai `0x`.
    .choice-none = nav reģistrēts
    .choice-80230619 = 80230619
    .choice-80230626 = 80230626
    .choice-8023061f = 8023061f
    .choice-80230402 = 80230402
    .choice-80230405 = 80230405
    .choice-8023062c = 8023062c
    .choice-80231367 = 80231367
    .choice-800700ce = 800700ce
    .choice-ldap_policy_control = teksts par trūkstošu LDAP paroļu politikas vadīklu
    .choice-access_denied_sam = ERROR_ACCESS_DENIED, nolasot lietotāja informāciju
    .choice-other = cits kods

fact-event_6800 = Vai { -adsync } ir reģistrējis notikumu 6800?
    .label = Notikums 6800
    .help = Žurnālā Application skatiet avota { -adsync } ierakstus kopš pakalpojuma pēdējās startēšanas. Šis notikums nozīmē, ka atpakaļrakstīšanas galapunkts nav startējies.
    .choice-true = reģistrēts
    .choice-false = nav reģistrēts

fact-event_6000 = Vai { -adsync } ir reģistrējis notikumu 6000?
    .label = Notikums 6000
    .help = Žurnālā Application skatiet avota { -adsync } ierakstus. Šis notikums nozīmē, ka AD savienotāja akreditācijas dati nav derīgi.
    .choice-true = reģistrēts
    .choice-false = nav reģistrēts

## Facts: Cloud Sync

fact-agent_status = Kādu statusu portāls rāda lietotāja domēna nodrošināšanas aģentam (provisioning agent)?
    .label = Nodrošināšanas aģents
    .help = Skatiet aģentu sarakstu sadaļā **Entra ID** > **Entra Connect** > **Cloud sync**. Aģenta serverī jādarbojas pakalpojumiem { -provisioning_agent } un Agent Updater.
    .choice-active = aktīvs
    .choice-inactive = neaktīvs
    .choice-not_installed = nav instalēts

fact-agent_version = Kura nodrošināšanas aģenta versija ir instalēta?
    .label = Nodrošināšanas aģenta versija
    .help = Nolasiet to portālā aģenta detalizētajā informācijā vai serverī programmas failā.

fact-gmsa_writeback_rights = Vai nodrošināšanas aģenta pakalpojuma kontam šim lietotājam ir visas četras atpakaļrakstīšanas atļaujas?
    .label = Aģenta pakalpojuma konta atļaujas
    .help = Palaidiet `dsacls "<DN>"` un meklējiet `provAgentgMSA$`: vajadzīgas atļaujas Reset password, Write lockoutTime, Write pwdLastSet un no domēna saknes mantota atļauja Unexpire Password.
    .choice-true = pilnīgas
    .choice-false = nepilnīgas

## Facts worked out from others, never asked

fact-event_meaning = { -password_reset_service } notikuma nozīme
    .label = Notikuma nozīme
    .choice-nothing_logged = kļūda nav reģistrēta
    .choice-write_refused = pieprasījums saņemts, { -active_directory } nepieņēma paroli
    .choice-setup_rights = kontam nav atļaujas izslēgt atpakaļrakstīšanu, vai arī tas ir federatīvs
    .choice-listener_lost = zudis klausītāja savienojums ar releju
    .choice-endpoint_unhealthy = atpakaļrakstīšanas galapunkts nedarbojas pareizi
    .choice-unknown_error = nezināma kļūda
    .choice-cloud_unreachable = paroles atiestatīšanas pakalpojums mākonī nav sasniegts
    .choice-relay_unreachable = { -service_bus } relejs nav sasniegts
    .choice-invalid_request = nederīgs pieprasījums vai atbilde
    .choice-keys_or_configuration = bojātas atpakaļrakstīšanas atslēgas vai konfigurācija
    .choice-setup_account = iestatīšanas laikā neizdevās pierakstīties pakalpojumā vai to sasniegt
    .choice-reporting_lost = stāvokļa atskaite nav nogādāta mākonī
    .choice-ad_unknown = nezināma { -active_directory } atbilde
    .choice-user_not_found = lietotājs nav atrasts
    .choice-duplicate_user = vairāki lietotāji ar vienu un to pašu mākoņa enkuru
    .choice-permission_missing = savienotāja konts nedrīkst iestatīt paroli
    .choice-account_disabled = konts atspējots
    .choice-account_locked = konts bloķēts
    .choice-wrong_password = pašreizējā parole nav pareiza
    .choice-policy_refused = paroli noraidīja politika
    .choice-ad_configuration = konfigurācijas problēma direktorijā { -active_directory }

fact-hr_meaning = { -adsync } kļūdas koda nozīme
    .label = Kļūdas koda nozīme
    .choice-nothing_logged = kļūda nav reģistrēta
    .choice-policy_refused = paroli noraidīja politika
    .choice-access_denied = savienotāja kontam piekļuve liegta
    .choice-not_enabled_for_forest = atpakaļrakstīšana šim mežam nav iespējota
    .choice-duplicate_anchor = vairāki objekti ar vienu un to pašu enkuru
    .choice-object_not_found = objekts nav atrasts
    .choice-ldap_not_encrypted = LDAP savienojums nav šifrēts
    .choice-privileged_account = priviliģēts konts
    .choice-password_too_long = savienotāja konta parole ir pārāk gara
    .choice-hints_missing = LDAP politikas norādes netiek atbalstītas
    .choice-sam_denied = attālais SAM izsaukums liegts
    .choice-not_in_the_list = koda nav sarakstā

fact-connect_support = Instalētās { -entra_connect_sync } versijas atbalsts
    .label = Versijas atbalsts
    .choice-below_minimum = vecāka par minimālo versiju, kurai atļauta sinhronizācija
    .choice-withdrawn = Microsoft to atsauca
    .choice-out_of_support = vairs netiek atbalstīta
    .choice-supported = tiek atbalstīta

## Diagnoses: licence, scope and switches of the tenant

diagnosis-licence_missing_for_writeback = Lietotājam nav licences, kas ietver paroles atpakaļrakstīšanu
    .summary = Sinhronizētajam lietotājam nav piešķirta licence, kurā ietilpst { -entra_id_p1 }, tāpēc jaunās paroles ierakstīšanu direktorijā { -active_directory } licence neaptver un mākonis to var noraidīt.

diagnosis-sspr_not_enabled_for_tenant = Pašapkalpošanās paroles atiestatīšana nomniekā ir izslēgta
    .summary = Neviens nevar pats atiestatīt aizmirstu paroli vai atbloķēt kontu, jo nomniekā pašapkalpošanās paroles atiestatīšanai ir iestatīta vērtība **None** (Neviens) vai nav atiestatīšanas politikas.

diagnosis-user_not_in_sspr_group = Lietotājs nav grupā, kurai atļauts atiestatīt paroles
    .summary = Pašapkalpošanās paroles atiestatīšana ir atļauta tikai vienai grupai, un lietotājs nav tās dalībnieks, tāpēc atiestatīšana apstājas jau pirmajā lapā.

diagnosis-writeback_toggle_off_in_portal = Paroles atpakaļrakstīšana ir izslēgta portālā { -entra_admin_center }
    .summary = Nomnieka opcija lapā **On-premises integration** (Lokālā integrācija) nav atzīmēta, tāpēc mākonis nekad nenodod paroli serverim, pat ja { -entra_connect_sync } ir tam gatavs.

diagnosis-cloud_sync_writeback_toggle_off = Atpakaļrakstīšana ar { -cloud_sync } nav atzīmēta
    .summary = Lietotājs ir no domēna, ko sinhronizē { -cloud_sync }, bet šī aģenta atsevišķā nomnieka opcija ir izslēgta, tāpēc parole šajā domēnā nenonāk.

diagnosis-unlock_without_reset_toggle_off = Nomniekā nav atļauta atbloķēšana bez paroles atiestatīšanas
    .summary = Nomnieks nepiedāvā lietotājiem atbloķēt kontu un paturēt veco paroli, tāpēc iespējama tikai pilna paroles atiestatīšana.

diagnosis-admin_sspr_not_allowed = Administratoriem pašapkalpošanās paroles atiestatīšana ir izslēgta
    .summary = Kontam ir { -entra } loma, un uz to attiecas atsevišķa administratoru paroļu atiestatīšanas politika, kas šajā nomniekā ir izslēgta.

## Diagnoses: the user has to prove who he is

diagnosis-sspr_methods_insufficient = Lietotājs ir reģistrējis pārāk maz metožu
    .summary = Atiestatīšanas politika prasa vairāk autentifikācijas metožu, nekā lietotājs ir reģistrējis, tāpēc lietotājs netiek līdz jaunās paroles lapai.

diagnosis-sspr_directory_data_not_registered = Tālruņa numurs vai e-pasta adrese ir tikai direktorijā
    .summary = Lietotājs nekad nav reģistrējis nevienu metodi, un kopš 2026. gada 5. oktobra numuri un e-pasta adreses, kas norādīti tikai direktorijā, paroles atiestatīšanai vairs neder.

diagnosis-sspr_attempts_throttled = Pārāk daudz neveiksmīgu mēģinājumu, lietotājam jāgaida
    .summary = Pēc pieciem neveiksmīgiem mēģinājumiem mākonis šim lietotājam uz 24 stundām bloķē pašapkalpošanās paroles atiestatīšanu.

diagnosis-banned_password_cloud = Jauno paroli noraidīja mākoņa aizliegto paroļu saraksts
    .summary = Jaunā parole ir pārāk līdzīga aizliegtam vārdam, un { -entra_id } to noraidīja, pirms serverim kaut kas tika nosūtīts.

## Diagnoses: nothing is written back for this operation or account

diagnosis-reset_from_m365_admin_center = Parole atiestatīta { -m365_admin_center(case: "locative") }
    .summary = Ja sinhronizēta lietotāja paroli atiestata { -m365_admin_center(case: "locative") }, mainās tikai mākoņa parole, un direktorijā { -active_directory } tā nekad netiek ierakstīta.

diagnosis-reset_by_unsupported_api = Paroli iestatīja skripts vai API, kas to neraksta atpakaļ
    .summary = Veci { -powershell } moduļi un vienkārša lietotāja atjaunināšana pakalpojumā { -graph } neizmanto paroles atpakaļrakstīšanu, tāpēc direktorijā { -active_directory } paliek vecā parole.

diagnosis-cloud_only_user_no_writeback_needed = Konts pastāv tikai mākonī
    .summary = Šis konts ir izveidots pakalpojumā { -entra_id }, un direktorijā { -active_directory } tam nav atbilstoša konta, tāpēc nav ko rakstīt atpakaļ un problēma ir pašā mākoņa paroles atiestatīšanā.

diagnosis-guest_user_home_directory = Viesa parole pieder citam direktorijam
    .summary = Konts ir vieslietotāja konts, un tā parole glabājas mājas nomniekā vai personiskā Microsoft kontā, tāpēc šajā nomniekā to nevar atiestatīt.

diagnosis-federated_user_admin_reset = Administratora atiestatītā federatīva lietotāja parole netika nodota tālāk
    .summary = Lietotāja domēns ir federatīvs, un administratora paroles atiestatīšanas pieprasījums serveri nesasniedza.

## Diagnoses: after the write

diagnosis-cloud_copy_lags_behind = Jaunā parole jau ir direktorijā { -active_directory }, mākonis vēl atpaliek
    .summary = Parole ir ierakstīta direktorijā { -active_directory }, bet mākonis to vēl nezina, tāpēc dažas minūtes mākoņa pakalpojumos neizdodas pierakstīties.

## Diagnoses: the way from the server to the relay

diagnosis-firewall_blocks_service_bus = Ugunsmūris bloķē ceļu līdz relejam
    .summary = Rīka { -entra_connect_sync } serveris nevar izveidot izejošu TCP 443 savienojumu ar releju vai paroles atiestatīšanas pakalpojumu, tāpēc neviens pieprasījums serveri nesasniedz.

diagnosis-firewall_rule_uses_wrong_host = Ugunsmūra kārtulā norādīts neesošs resursdators
    .summary = Kārtula ir rakstīta resursdatoram `servicebus.windows.networks`, kas ir vecu instrukciju drukas kļūda, tāpēc īstie releja resursdatori `{ -host_relay }` joprojām ir bloķēti.

diagnosis-proxy_not_configured_for_connect = { -entra_connect_sync } netiek cauri starpniekserverim
    .summary = Serveris drīkst iziet no tīkla tikai caur starpniekserveri, bet sinhronizācijas pakalpojums to neizmanto vai nevar tajā pierakstīties, tāpēc nekad nesasniedz releju.

diagnosis-tls_inspection_breaks_relay = TLS datplūsmas pārbaude izjauc savienojumu ar releju
    .summary = Kāda ierīce ceļā atver šifrēto savienojumu un paraksta to no jauna, bet paroles atpakaļrakstīšanas releju caur šādu savienojumu izmantot nevar.

diagnosis-idle_timeout_too_short = Ugunsmūris vai starpniekserveris pārāk agri pārtrauc dīkstāves savienojumus
    .summary = Dīkstāves savienojumi tiek pārtraukti, pirms pienācis laiks nākamajam darbības signālam, tāpēc serveris atkal un atkal zaudē savienojumu ar releju.

diagnosis-tls12_not_enabled = TLS 1.2 serverī nav pilnībā ieslēgts
    .summary = Vismaz viens TLS 1.2 iestatījums sistēmā Windows vai platformā .NET nav iestatīts vai ir nepareizs, tāpēc serveris nevar izveidot drošus savienojumus ar mākoni.

diagnosis-root_ca_missing = Serveris neuzticas releja sertifikātam
    .summary = Serverī trūkst saknes sertifikāta, tāpēc tas noraida pakalpojuma { -service_bus } sertifikātu un atpakaļrakstīšanas klausītājs nevar izveidot savienojumu.

diagnosis-server_clock_skew = Servera pulkstenis rāda nepareizu laiku
    .summary = Servera laiks tik ļoti atšķiras no īstā laika, ka mākonis noraida servera pierakstīšanās marķierus.

## The sync service, its writeback endpoint and how it was set up

diagnosis-writeback_not_enabled_in_connect = Paroles atpakaļrakstīšana ir izslēgta rīkā { -entra_connect_sync }
    .summary = Sinhronizācijas servera vednī nav atzīmēta opcija **Password writeback** (Paroles atpakaļrakstīšana), tāpēc klausītājs netiek palaists un neviena paroles izmaiņa netiek saņemta.

diagnosis-staging_mode_active = Vienīgais sinhronizācijas serveris ir sagatavošanas režīmā
    .summary = Serveris sagatavošanas režīmā nenodrošina atpakaļrakstīšanu, un neviens cits šī nomnieka serveris nav aktīvs, tāpēc visi pieprasījumi paliek bez atbildes.

diagnosis-second_active_server = Aktīvs ir vairāk nekā viens sinhronizācijas serveris
    .summary = Vienam nomniekam ir aktīvi divi vai vairāki rīka { -entra_connect_sync } serveri, kas viens otram atņem savienojumu ar releju, tāpēc atpakaļrakstīšana brīžiem neizdodas.

diagnosis-adsync_service_not_running = Pakalpojums { -adsync } nedarbojas
    .summary = Pakalpojums { -adsync_display_name } ir apturēts vai to nevar palaist, tāpēc sinhronizācijas serverī nekas negaida paroles pieprasījumus.

diagnosis-writeback_endpoint_not_listening = Atpakaļrakstīšanas klausītājs nedarbojas, lai gan pakalpojums { -adsync } darbojas
    .summary = Tīkls ir kārtībā un pakalpojums darbojas, bet tā atpakaļrakstīšanas galapunkts netika palaists vai zaudēja savienojumu ar releju, tāpēc pieprasījumi no mākoņa netiek saņemti.

diagnosis-onboarding_admin_federated_or_wrong_password = Vednī izmantotais konts ir federatīvs vai tā parole ir nepareiza
    .summary = Vednis nesaņem marķieri ievadītajam { -entra_id } kontam, tāpēc paroles atpakaļrakstīšanu nevar ne ieslēgt, ne izslēgt.

diagnosis-onboarding_state_corrupt = Saglabātās atpakaļrakstīšanas atslēgas vai iestatījumi neatbilst mākonim
    .summary = Sinhronizācijas serverī glabātās atslēgas vai konfigurācija ir bojāta vai neatbilst nomniekam, tāpēc pieprasījumus nevar atšifrēt vai izpildīt.

diagnosis-forest_added_after_enablement = Mežs pievienots pēc atpakaļrakstīšanas ieslēgšanas
    .summary = Mežam, kas pievienots vai atkārtoti savienots vēlāk, paroles atpakaļrakstīšana nekad nav iestatīta, tāpēc tā lietotāju paroles nevar ierakstīt.

diagnosis-connect_version_retired = Instalētais { -entra_connect_sync } būvējums ir novecojis
    .summary = Sinhronizācijas servera būvējums ir atsaukts, pārāk vecs atbalstam vai vecāks par Microsoft noteikto minimālo būvējumu, tāpēc tā kļūdas netiek labotas un sinhronizācija var apstāties.

diagnosis-cloud_sync_agent_unhealthy = { -cloud_sync } aģents nevar nodrošināt atpakaļrakstīšanu
    .summary = Lietotāju sinhronizē { -cloud_sync }, bet aģenta nav, tas nedarbojas vai ir pārāk vecs, vai arī nomnieka mākonis šādu atpakaļrakstīšanu nepiedāvā, tāpēc parole direktorijā { -active_directory } nenonāk.

## The look-up of the user in the directory

diagnosis-ou_reserved_characters = Lietotāja ceļā ir rezervētas rakstzīmes
    .summary = Kādā no lietotāja atšķirīgā nosaukuma (DN) daļām ir rakstzīme, kurai LDAP protokolā ir īpaša nozīme, un ierakstīšana beidzas ar nezināmu direktorija kļūdu `33001`.

diagnosis-user_object_not_found = Sinhronizācijas serveris neatrod lietotāju direktorijā { -active_directory }
    .summary = Konts ir izdzēsts, ir ārpus sinhronizācijas tvēruma vai nav pareizi sasaistīts, tāpēc serveris nevar pēc mākoņa lietotāja atrast objektu, kurā rakstīt.

diagnosis-user_excluded_by_selective_phs = Selektīvā paroļu jaucējkodu sinhronizācija izslēdz šo lietotāju
    .summary = Kāda kārtula izslēdz lietotāju no paroļu jaucējkodu sinhronizācijas un līdz ar to arī no atpakaļrakstīšanas mērķiem.

diagnosis-multiple_enabled_accounts = Vienam mākoņa lietotājam atbilst vairāki iespējoti konti
    .summary = Mākoņa lietotājam vai tā enkuram direktorijā { -active_directory } atbilst vairāk nekā viens iespējots konts, tāpēc serveris nevar noteikt, kuram iestatīt paroli, un neiestata to nevienam.

## The write to the directory

diagnosis-protected_account_self_reset = Lietotājs ir aizsargātā grupā un nevar atiestatīt aizmirstu paroli
    .summary = { -active_directory } pasargā aizsargāto grupu dalībniekus no savienotāja konta, tāpēc pašapkalpošanās paroles atiestatīšana vai konta atbloķēšana apzināti tiek noraidīta.

diagnosis-protected_account_admin_reset = Administrators nevar atiestatīt šī aizsargātā konta paroli no mākoņa
    .summary = Konts direktorijā { -active_directory } ir atzīmēts kā priviliģēts (`adminCount` ir 1), tāpēc administratora veikta paroles atiestatīšana mākonī tiek noraidīta.

diagnosis-stale_admin_count = Konts joprojām ir atzīmēts kā aizsargāts, lai gan grupā vairs nav
    .summary = Kontam, kas vairs nav aizsargātā grupā, `adminCount` joprojām ir 1 un mantošana joprojām ir izslēgta, tāpēc savienotāja konta atļaujas uz to neattiecas.

diagnosis-connector_missing_writeback_rights = Savienotāja kontam trūkst atpakaļrakstīšanas atļauju
    .summary = Kontam, ko { -entra_connect_sync } izmanto direktorijā { -active_directory }, šim lietotājam trūkst atļaujas **Reset password**, **Write lockoutTime** vai **Write pwdLastSet**, tāpēc jaunā parole vai atbloķēšana tiek noraidīta.

diagnosis-connector_missing_unexpire_password = Savienotāja kontam trūkst atļaujas Unexpire Password
    .summary = Paroles atiestatīšana izdodas, bet savienotāja konts nedrīkst atzīmēt paroli kā derīgu, tāpēc lietotājam tā ir jāmaina vēlreiz.

diagnosis-inheritance_disabled_on_object = Lietotājam vai organizācijas vienībai ir izslēgta mantošana
    .summary = Lietotāja objekts vai virs tā esoša organizācijas vienība (OU) nemanto atļaujas, tāpēc augstākā līmenī savienotāja kontam piešķirtās atļaujas uz lietotāju neattiecas un ierakstīšana tiek noraidīta.

diagnosis-permissions_not_yet_propagated = Jaunās atļaujas vēl nav izplatītas visur
    .summary = Savienotāja konta atļaujas tika mainītas pavisam nesen un vēl nav sasniegušas lietotāja objektu vai izmantoto domēna kontrolleri, tāpēc ierakstīšana joprojām tiek noraidīta.

diagnosis-remote_sam_calls_restricted = Drošības politika bloķē savienotāja konta attālos SAM izsaukumus
    .summary = Attālie izsaukumi uz kontu datu bāzi (SAM) ir ierobežoti, un savienotāja konta nav atļauto sarakstā, tāpēc tas nevar nolasīt lietotāju, kura parole tam jāieraksta.

diagnosis-builtin_read_rights_missing = Noņemtas noklusējuma lasīšanas atļaujas kontu uzmeklēšanai
    .summary = Authenticated Users vairs nav grupas **Pre-Windows 2000 Compatible Access** dalībnieks, tāpēc savienotāja konts nedrīkst uzmeklēt lietotāju un ierakstīšana neizdodas.

diagnosis-ldap_signing_disabled = Savienotājs neparaksta un nešifrē LDAP datplūsmu
    .summary = Direktorija { -active_directory } savienotājam ir izslēgta opcija **Sign and Encrypt LDAP Traffic**, un caur šādu savienojumu parole netiek pieņemta.

diagnosis-policy_hints_control_missing = Domēna kontrollerim nav LDAP vadīklas paroļu politikai
    .summary = Izmantotais domēna kontrolleris nepiedāvā LDAP vadīklu, kas liek paroles atiestatīšanai ievērot paroļu politiku, tāpēc sinhronizācijas serveris nevar tajā iestatīt paroli.

diagnosis-connector_password_too_long = Savienotāja konta parole ir pārāk gara
    .summary = Savienotāja konta parolē ir vairāk nekā 256 rakstzīmes, tāpēc serveris nevar to izmantot konta atbloķēšanai vai paroles atiestatīšanai.

diagnosis-connector_credentials_invalid = Sinhronizācijas serverī ir nepareiza savienotāja konta parole
    .summary = Sinhronizācijas serverī saglabātā savienotāja konta parole direktorijā { -active_directory } nav derīga, tāpēc serveris tur nevar ne lasīt, ne rakstīt.

diagnosis-no_writable_dc_reachable = Sinhronizācijas serveris nesasniedz piemērotu domēna kontrolleri
    .summary = Kāds nepieciešamais ports ir aizvērts, PDC emulators neatbild vai izmantotais domēna kontrolleris ir tikai lasāms, tāpēc jauno paroli nevar ierakstīt.

diagnosis-account_disabled_or_locked_onprem = Konts direktorijā { -active_directory } ir atspējots vai bloķēts
    .summary = Lietotāja domēna konts ir atspējots vai bloķēts, tāpēc pieprasītā paroles darbība tiek noraidīta.

diagnosis-wrong_current_password = Pašreizējā parole ievadīta nepareizi
    .summary = Maiņai ievadītā vecā parole neatbilst parolei direktorijā { -active_directory }, tāpēc maiņa tiek noraidīta, kā tam jābūt.

diagnosis-user_cannot_change_password_flag = Kontam ir iestatīta opcija User cannot change password
    .summary = Domēna kontam ir iestatīta opcija **User cannot change password** (Lietotājs nevar mainīt paroli), tāpēc jauna parole no mākoņa tiek noraidīta.

diagnosis-min_password_age_blocks = Pēdējā parole ir pārāk jauna, lai to mainītu
    .summary = Lietotāja parole vēl nav sasniegusi politikā noteikto minimālo vecumu, tāpēc { -active_directory } jaunu paroli pagaidām noraida.

diagnosis-password_policy_violation = Jaunā parole neatbilst domēna politikai
    .summary = Izvēlētā parole neatbilst direktorija { -active_directory } noteikumiem par garumu, sarežģītību vai vēsturi, tāpēc domēna kontrolleris to noraida.

diagnosis-banned_password_onprem_filter = Paroli noraidīja domēna kontrollera paroļu filtrs
    .summary = { -password_protection } vai cits domēna kontrollera paroļu filtrs noraida izvēlēto paroli, tāpēc tā netiek ierakstīta.

diagnosis-cloud_sync_gmsa_rights_missing = Aģenta pakalpojuma kontam trūkst atpakaļrakstīšanas atļauju
    .summary = Aģenta { -provisioning_agent } grupas pārvaldītajam pakalpojuma kontam (gMSA) šim lietotājam nav atpakaļrakstīšanas atļauju, tāpēc { -active_directory } noraida jauno paroli.
