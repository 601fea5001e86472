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

fact-user_locked_onprem = Vai konts direktorijā { -active_directory } pašlaik ir bloķēts?
    .label = Lokāli bloķēts
    .help = Palaidiet `Get-ADUser <user> -Properties LockedOut`.

fact-user_cannot_change_password = Vai kontam ir atzīmēta opcija “User cannot change password” (Lietotājs nevar mainīt paroli)?
    .label = User cannot change password
    .help = Palaidiet `Get-ADUser <user> -Properties CannotChangePassword` vai skatiet lietotāja cilni **Account** (Konts).

fact-user_joined_with_enabled_rule = Vai { -active_directory } objekts un mākoņa objekts ir sasaistīti ar kārtulu “User AccountEnabled”?
    .label = Sasaistīts ar kārtulu User AccountEnabled
    .help = Rīkā { -sync_service_manager } izmantojiet **Metaverse Search**, atveriet lietotāju un cilni **Connectors** (Savienotāji): jābūt redzamiem abiem savienotājiem, un izcelsmes datos (lineage) jābūt norādītai ienākošajai kārtulai **User AccountEnabled**.

fact-enabled_accounts_for_person = Cik iespējotu { -active_directory } kontu visos mežos kopā pieder šim mākoņa lietotājam?
    .label = Personas iespējotie konti
    .help = Atveriet lietotāju sadaļā **Metaverse Search** un saskaitiet savienotājus, pēc tam katrā mežā ar `Get-ADUser` meklējiet kontus ar to pašu enkuru. Atspējotos kontus neskaitiet.

fact-ou_path_has_reserved_char = Vai kāds nosaukums lietotāja organizācijas vienību (OU) ceļā satur rezervētu rakstzīmi?
    .label = Rezervēta rakstzīme OU ceļā
    .help = Nolasiet `DistinguishedName` no `Get-ADUser <user>`. Rezervētas ir `, + " \ < > ; = /`, rindiņu pārtraukumi, atstarpe vai `#` sākumā un atstarpe beigās.

fact-changed_within_min_age = Vai kopš pēdējās paroles iestatīšanas ir pagājis mazāk laika, nekā prasa paroles minimālais vecums?
    .label = Parole jaunāka par minimālo vecumu
    .help = Salīdziniet `PasswordLastSet` no `Get-ADUser <user> -Properties PasswordLastSet` ar paroles minimālo vecumu, kas attiecas uz lietotāju.

## Facts: licence and policy of the tenant

fact-portal_writeback_toggle = Vai nomniekā ir ieslēgta sinhronizēto lietotāju paroļu atpakaļrakstīšana?
    .label = Atpakaļrakstīšana nomniekā ieslēgta
    .help = Skatiet **Entra ID** > **Password reset** > **On-premises integration** (Lokālā integrācija): izvēles rūtiņa **Enable password write back for synced users** (Iespējot paroles atpakaļrakstīšanu sinhronizētiem lietotājiem). Dažās lapās tās nosaukums ir **Write back passwords to your on-premises directory** (Veikt paroļu atpakaļrakstīšanu lokālajā direktorijā).

fact-portal_cloud_sync_toggle = Vai nomniekā ir ieslēgta atpakaļrakstīšana ar rīku { -cloud_sync }?
    .label = Atpakaļrakstīšana ar rīku { -cloud_sync } ieslēgta
    .help = Skatiet **Entra ID** > **Password reset** > **On-premises integration** (Lokālā integrācija): izvēles rūtiņa **Write back passwords with Microsoft Entra Connect cloud sync** (Paroļu atpakaļrakstīšana ar mākoņa sinhronizāciju).

fact-portal_unlock_toggle = Vai lietotāji drīkst atbloķēt savu kontu, neatiestatot paroli?
    .label = Atbloķēšana bez atiestatīšanas atļauta
    .help = Skatiet **Entra ID** > **Password reset** > **On-premises integration** (Lokālā integrācija): **Allow users to unlock accounts without resetting their password** (Ļaut lietotājiem atbloķēt kontus bez paroļu atiestatīšanas).

fact-onprem_integration_page_shown = Vai administrators sadaļā “Password reset” redz lapu “On-premises integration” (Lokālā integrācija)?
    .label = Lapa On-premises integration redzama
    .help = Skatiet sadaļu **Entra ID** > **Password reset**. Lapas nav, ja rīks { -entra_connect } nav konfigurēts vai administratoram nav licences.

fact-audit_onprem_agent = Kurš lokālais aģents audita žurnālā norādīts pie administratora veiktās atiestatīšanas?
    .label = Aģents audita žurnālā
    .help = Sadaļā **Users** > **Audit logs** (Audita žurnāli) atveriet ierakstu **Reset password (by admin)** un papildu informācijā nolasiet `OnPremisesAgent`.
    .choice-none = None (nav)
    .choice-entra_connect = { -entra_connect }
    .choice-cloud_sync = { -cloud_sync }

## Facts: the sync server

fact-connector_identity_type = Ar kādu identitāti Entra savienotājs pierakstās mākonī?
    .label = Entra savienotāja identitāte
    .help = Serverī palaidiet `Get-ADSyncEntraConnectorCredential` un nolasiet `ConnectorIdentityType`.
    .choice-application = lietojumprogramma
    .choice-service_account = direktoriju sinhronizācijas konts

fact-writeback_in_connect = Vai paroles atpakaļrakstīšana ir ieslēgta rīkā { -entra_connect_sync }?
    .label = Atpakaļrakstīšana rīkā Connect ieslēgta
    .help = Connect vednī skatiet **View current configuration** (Skatīt pašreizējo konfigurāciju) vai palaidiet `Get-ADSyncAADPasswordResetConfiguration -Connector <Entra connector>`. Neņemiet vērā { -graph } karodziņu `PasswordWritebackEnabled`; tas netiek izmantots.

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
    .help = Pajautājiet tīkla administratoriem. Komandas `netsh winhttp show proxy` rezultāts serverī ir tikai norāde, nevis pierādījums.

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
    .help = Pajautājiet tīkla administratoriem, kāda vērtība ir konfigurēta. Ja ierīcēs tā atšķiras, noteicošā ir mazākā vērtība.
    .value = { $value ->
        [zero] { $value } sekunžu
        [one] { $value } sekunde
       *[other] { $value } sekundes
    }

fact-root_ca_ok = Vai sinhronizācijas serveris uzticas { -service_bus } sertifikātam?
    .label = { -service_bus } sertifikāts ir uzticams
    .help = Ja notikumā `31034` ir minēts nederīgs attālā servera sertifikāts, atbilde ir nē. Konsolē `certlm.msc` meklējiet saknes sertifikātus, piemēram, DigiCert Global Root G2 un Microsoft RSA Root Certificate Authority 2017.

fact-smb_445_ok = Vai no sinhronizācijas servera var atvērt TCP 445 savienojumu ar domēna kontrolleri?
    .label = TCP 445 uz domēna kontrolleri
    .help = Serverī palaidiet `Test-NetConnection <dc> -Port 445`.
    .choice-true = atvērts
    .choice-false = aizvērts

fact-target_dc_writable = Vai domēna kontrolleris, ko izmanto { -entra_connect_sync }, ir rakstāms?
    .label = Domēna kontrolleris ir rakstāms
    .help = Palaidiet `Get-ADDomainController <dc>`: `IsReadOnly` vērtībai jābūt `False`.

## Facts: rights and settings in Active Directory

fact-right_reset_password = Vai AD savienotāja kontam attiecībā uz šo lietotāju ir atļauja “Reset password” (Atiestatīt paroli)?
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

fact-ldap_sign_encrypt = Vai opcija “Sign and Encrypt LDAP Traffic” (Parakstīt un šifrēt LDAP datplūsmu) ir atzīmēta visās trijās AD savienotāja iestatījumu vietās?
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

fact-heartbeat_recent = Vai sinhronizācijas serveris pēdējo desmit minūšu laikā ir reģistrējis darbības signālu (heartbeat)?
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

fact-gmsa_writeback_rights = Vai nodrošināšanas aģenta pakalpojuma kontam attiecībā uz šo lietotāju ir visas četras atpakaļrakstīšanas atļaujas?
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
    .label = Versijas atbalsta statuss
    .choice-below_minimum = vecāka par minimālo versiju, kurai atļauta sinhronizācija
    .choice-withdrawn = Microsoft to ir atsaucis
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

diagnosis-cloud_sync_writeback_toggle_off = Atpakaļrakstīšana ar rīku { -cloud_sync } nav atzīmēta
    .summary = Lietotājs ir no domēna, ko sinhronizē { -cloud_sync }, bet šim aģentam paredzētā atsevišķā nomnieka opcija ir izslēgta, tāpēc parole šajā domēnā nenonāk.

diagnosis-unlock_without_reset_toggle_off = Nomniekā nav atļauta atbloķēšana bez paroles atiestatīšanas
    .summary = Nomnieks neļauj lietotājiem atbloķēt kontu un paturēt veco paroli, tāpēc iespējama tikai pilna paroles atiestatīšana.

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

diagnosis-guest_user_home_directory = Vieslietotāja parole pieder citam direktorijam
    .summary = Konts ir vieslietotāja konts, un tā parole glabājas mājas nomniekā vai personiskā Microsoft kontā, tāpēc šajā nomniekā to nevar atiestatīt.

diagnosis-federated_user_admin_reset = Administratora veiktā federatīva lietotāja paroles atiestatīšana nenonāca līdz serverim
    .summary = Lietotāja domēns ir federatīvs, un administratora nosūtītais paroles atiestatīšanas pieprasījums serveri nemaz nesasniedza.

## Diagnoses: after the write

diagnosis-cloud_copy_lags_behind = Jaunā parole jau ir direktorijā { -active_directory }, bet mākonī vēl nav
    .summary = Parole ir ierakstīta direktorijā { -active_directory }, bet mākonī vēl ir vecās paroles kopija, tāpēc dažas minūtes mākoņa pakalpojumos neizdodas pierakstīties.

## Diagnoses: the way from the server to the relay

diagnosis-firewall_blocks_service_bus = Ugunsmūris bloķē ceļu līdz relejam
    .summary = Rīka { -entra_connect_sync } serveris nevar izveidot izejošu TCP 443 savienojumu ar releju vai paroles atiestatīšanas pakalpojumu, tāpēc neviens pieprasījums serveri nesasniedz.

diagnosis-firewall_rule_uses_wrong_host = Ugunsmūra kārtulā norādīts neesošs resursdators
    .summary = Kārtula ir rakstīta resursdatoram `servicebus.windows.networks`, kas ir vecu instrukciju drukas kļūda, tāpēc īstie releja resursdatori `{ -host_relay }` joprojām ir bloķēti.

diagnosis-proxy_not_configured_for_connect = { -entra_connect_sync } netiek cauri starpniekserverim
    .summary = Visai servera datplūsmai jāiet caur starpniekserveri, bet sinhronizācijas pakalpojums tam nav konfigurēts vai nevar tajā pierakstīties, tāpēc nekad nesasniedz releju.

diagnosis-tls_inspection_breaks_relay = TLS datplūsmas pārbaude izjauc savienojumu ar releju
    .summary = Kāda ierīce pa ceļam atšifrē savienojumu un paraksta to no jauna, bet paroles atpakaļrakstīšanas releju caur šādu savienojumu izmantot nevar.

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
    .summary = Vienam nomniekam ir aktīvi divi vai vairāki rīka { -entra_connect_sync } serveri, kas var viens otram atņemt savienojumu ar releju, tāpēc atpakaļrakstīšana kļūst neuzticama.

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
    .summary = Sinhronizācijas servera būvējums ir atsaukts, vairs netiek atbalstīts vai ir vecāks par Microsoft noteikto minimālo būvējumu, tāpēc tā kļūdas netiek labotas un sinhronizācija var apstāties.

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
    .summary = Kontam, ko { -entra_connect_sync } izmanto direktorijā { -active_directory }, attiecībā uz šo lietotāju trūkst atļaujas **Reset password**, **Write lockoutTime** vai **Write pwdLastSet**, tāpēc jaunā parole vai atbloķēšana tiek noraidīta.

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
    .summary = Direktorija { -active_directory } savienotājam ir izslēgta opcija **Sign and Encrypt LDAP Traffic** (Parakstīt un šifrēt LDAP datplūsmu), un caur šādu savienojumu parole netiek pieņemta.

diagnosis-policy_hints_control_missing = Domēna kontrollerim nav LDAP vadīklas paroļu politikai
    .summary = Izmantotais domēna kontrolleris nepiedāvā LDAP vadīklu, kas liek paroles atiestatīšanai ievērot paroļu politiku, tāpēc sinhronizācijas serveris nevar tajā iestatīt paroli.

diagnosis-connector_password_too_long = Savienotāja konta parole ir pārāk gara
    .summary = Savienotāja konta parolē ir vairāk nekā 256 rakstzīmes, tāpēc serveris nevar to izmantot konta atbloķēšanai vai paroles atiestatīšanai.

diagnosis-connector_credentials_invalid = Sinhronizācijas serverī ir nepareiza savienotāja konta parole
    .summary = Sinhronizācijas serverī saglabātā savienotāja konta parole direktorijā { -active_directory } nav derīga, tāpēc serveris tur nevar ne lasīt, ne rakstīt.

diagnosis-no_writable_dc_reachable = Sinhronizācijas serveris nesasniedz piemērotu domēna kontrolleri
    .summary = Kāds nepieciešamais ports ir aizvērts, PDC emulators neatbild vai izmantotais domēna kontrolleris ir tikai lasāms, tāpēc jaunās paroles ierakstīšana var neizdoties.

diagnosis-account_disabled_or_locked_onprem = Konts direktorijā { -active_directory } ir atspējots vai bloķēts
    .summary = Lietotāja domēna konts ir atspējots vai bloķēts, tāpēc pieprasītā paroles darbība tiek noraidīta.

diagnosis-wrong_current_password = Pašreizējā parole ievadīta nepareizi
    .summary = Maiņai ievadītā vecā parole neatbilst parolei direktorijā { -active_directory }, tāpēc maiņa tiek noraidīta, kā tam jābūt.

diagnosis-user_cannot_change_password_flag = Kontam ir iestatīta opcija User cannot change password
    .summary = Domēna kontam ir iestatīta opcija **User cannot change password** (Lietotājs nevar mainīt paroli), tāpēc jauna parole no mākoņa tiek noraidīta.

diagnosis-min_password_age_blocks = Pašreizējā parole ir pārāk jauna, lai to mainītu
    .summary = Lietotāja parole vēl nav sasniegusi politikā noteikto minimālo vecumu, tāpēc { -active_directory } jaunu paroli pagaidām noraida.

diagnosis-password_policy_violation = Jaunā parole neatbilst domēna politikai
    .summary = Izvēlētā parole neatbilst direktorija { -active_directory } noteikumiem par garumu, sarežģītību vai vēsturi, tāpēc domēna kontrolleris to noraida.

diagnosis-banned_password_onprem_filter = Paroli noraidīja domēna kontrollera paroļu filtrs
    .summary = { -password_protection } vai cits domēna kontrollera paroļu filtrs noraida izvēlēto paroli, tāpēc tā netiek ierakstīta.

diagnosis-cloud_sync_gmsa_rights_missing = Aģenta pakalpojuma kontam trūkst atpakaļrakstīšanas atļauju
    .summary = Aģenta { -provisioning_agent } grupas pārvaldītajam pakalpojuma kontam (gMSA) attiecībā uz šo lietotāju nav atpakaļrakstīšanas atļauju, tāpēc { -active_directory } noraida jauno paroli.

## Symptoms

symptom-password-writeback =
    jaunā parole nenonāk ad
    paroles atpakaļrakstīšana nestrādā
    password writeback nedarbojas
    mākonī parole nomainās, domēnā paliek vecā
    nevar atiestatīt paroli no mākoņa
    pēc paroles maiņas nevar ielogoties datorā
    sspr kļūda

symptom-licence_missing_for_writeback =
    sspr_0012
    lietotājam nav premium licences
    lapa saka, ka nav licences paroles atiestatīšanai
    kādu licenci vajag password writeback
    nav azure ad premium p1

symptom-sspr_not_enabled_for_tenant =
    sspr_0009 visiem lietotājiem
    sspr_0011
    neviens nevar pats nomainīt aizmirstu paroli
    sspr nav ieslēgts
    self service password reset enabled stāv uz none
    aizmirsu paroli lapa nevienam neder

symptom-user_not_in_sspr_group =
    vienam sspr strādā, citam ne
    jaunais darbinieks nevar pats atiestatīt paroli
    lietotājs nav sspr grupā
    sspr ieslēgts tikai izvēlētai grupai
    sspr_0013

symptom-writeback_toggle_off_in_portal =
    on-premises integration nav ķeksīša
    vednī writeback ieslēgts, portālā ne
    nav atzīmēts write back passwords
    serverī viss kārtībā, bet pieprasījumi nenāk
    portālā izslēgta rakstīšana atpakaļ

symptom-cloud_sync_writeback_toggle_off =
    cloud sync lietotāju paroles netiek rakstītas atpakaļ
    nav ķeksīša write back passwords with cloud sync
    audita žurnālā onpremisesagent none
    aģents ir aktīvs, bet paroles nenāk

symptom-unlock_without_reset_toggle_off =
    nevar atbloķēt kontu bez jaunas paroles
    gribu tikai atbloķēt, nevis mainīt paroli
    lapā nav izvēles atbloķēt kontu
    aka.ms/sspr piedāvā tikai jaunu paroli

symptom-admin_sspr_not_allowed =
    administrators nevar atiestatīt savu paroli
    globālajam administratoram sspr neiet
    allowedtousesspr false
    parastiem lietotājiem strādā, adminiem ne
    sspr_0009 tikai adminam

symptom-sspr_methods_insufficient =
    sspr_0014
    prasa otru apstiprinājuma veidu, bet tāda nav
    reģistrēts tikai telefons, vajag divas metodes
    netieku līdz jaunās paroles lapai
    nav reģistrējis pietiekami metožu

symptom-sspr_directory_data_not_registered =
    mans numurs ir ad, bet lapa to nepiedāvā
    telefona numurs kartītē ielikts, sspr to neredz
    no oktobra vairs nesūta kodu uz telefonu
    mobilais ir profilā, bet nav reģistrēts
    jāreģistrējas aka.ms/ssprsetup

symptom-sspr_attempts_throttled =
    par daudz mēģinājumu, mēģiniet pēc 24 stundām
    sspr bloķēts uz diennakti
    blocked from self-service password reset
    vairākas reizes ievadīju kodu nepareizi un tagad nelaiž
    cik ilgi jāgaida, līdz var mēģināt vēlreiz

symptom-banned_password_cloud =
    parole ir pārāk viegli uzminama
    lapa saka, ka parolē ir aizliegts vārds
    fuzzypolicyviolationinvalidpassword
    banned password list mākonī
    nepatīk parole ar firmas nosaukumu

symptom-reset_from_m365_admin_center =
    nomainīju paroli admin.microsoft.com, domēnā nekas nemainās
    office 365 admin portālā uzliku jaunu paroli
    microsoft 365 admin center reset un vecā parole datorā vēl strādā
    admin centrā atiestatīta parole neiet uz ad

symptom-reset_by_unsupported_api =
    ar powershell uzlikta parole nenonāk domēnā
    set-msoluserpassword
    set-azureaduserpassword
    update-mguser passwordprofile
    mūsu skripts maina paroles tikai mākonī

symptom-cloud_only_user_no_writeback_needed =
    lietotāja nav lokālajā ad
    konts izveidots tikai office 365
    onpremisessyncenabled ir tukšs
    vai mākoņa kontam vajag writeback
    azure ad konts bez domēna konta

symptom-guest_user_home_directory =
    viesis nevar nomainīt paroli
    ārējais partneris aizmirsa paroli
    lietotājvārdā ir ext
    uzaicinātais lietotājs ar gmail vai outlook kontu
    guest kontam neizdodas reset

symptom-federated_user_admin_reset =
    adfs lietotājam administrators nevar atiestatīt paroli
    federatīvs domēns, reset no portāla neko nedara
    get-mgdomain rāda federated
    parole pārlikta portālā, bet adfs prasa veco

symptom-cloud_copy_lags_behind =
    datorā jaunā parole iet, outlook vēl ne
    pēc maiņas teams dažas minūtes nelaiž iekšā
    mākonis vēl grib veco paroli
    serveriem jāsaskaņo dati, mēģiniet vēlāk
    notikums 657

symptom-firewall_blocks_service_bus =
    sspr_0030
    ugunsmūris nelaiž uz servicebus.windows.net
    32002 service bus nav sasniedzams
    test-netconnection 443 failed
    kādi porti un adreses jāatver priekš writeback
    pēc ugunsmūra nomaiņas paroles vairs nenāk

symptom-firewall_rule_uses_wrong_host =
    servicebus.windows.networks
    kārtula uzlikta pēc pamācības, bet ports tāpat ciet
    adrese whitelistā ir, dns tādu neatrod
    drukas kļūda ugunsmūra kārtulā

symptom-proxy_not_configured_for_connect =
    proxy 407
    serveris internetā iet tikai caur proxy
    machine.config defaultproxy
    pārlūkā internets ir, azure ad connect netiek ārā
    starpniekserveris prasa autentifikāciju

symptom-tls_inspection_breaks_relay =
    ssl inspection
    sertifikātu izdevis mūsu ugunsmūris
    https atšifrēšana uz proxy
    ports atvērts, bet savienojums tāpat krīt
    deep packet inspection traucē azure ad connect

symptom-idle_timeout_too_short =
    savienojums pazūd ik pēc dažām minūtēm
    paroles brīžiem aiziet, brīžiem ne
    pirmais mēģinājums neizdodas, otrais izdodas
    ugunsmūris nogriež tukšas tcp sesijas
    tcp idle timeout īsāks par 2 minūtēm

symptom-tls12_not_enabled =
    tls 1.2 serverī nav ieslēgts
    schannel kļūdas serverī
    could not create ssl/tls secure channel
    vecs windows server, vecs .net framework
    schusestrongcrypto

symptom-root_ca_missing =
    remote certificate is invalid
    31034 nederīgs sertifikāts
    trūkst digicert global root g2
    serverim bez interneta nav saknes sertifikātu
    neuzticas microsoft sertifikātam

symptom-server_clock_skew =
    servera pulkstenis iet nepareizi
    laiks atšķiras par vairākām minūtēm
    6306 un 6800 reizē
    w32tm rāda lielu nobīdi
    virtuālajai mašīnai sajucis pulkstenis

symptom-writeback_not_enabled_in_connect =
    azure ad connect vednī password writeback nav atzīmēts
    optional features bez ķeksīša
    kur ieslēgt password writeback serverī
    sspr_0010
    notikuma 31015 vispār nav
    jauna instalācija, paroles atpakaļ neraksta

symptom-staging_mode_active =
    stagingmodeenabled true
    serveris ir staging režīmā
    vecais serveris izslēgts, jaunais palicis staging
    pēc servera migrācijas paroles nenonāk
    sinhronizācija importē, bet neko neeksportē

symptom-second_active_server =
    divi azure ad connect serveri vienlaikus
    vecā virtuālā mašīna atkal ieslēgta
    31019 rakstās divos serveros
    stagingmodeenabled false abos serveros
    kurš sync serveris ir īstais

symptom-adsync_service_not_running =
    adsync nestartējas
    microsoft azure ad sync apturēts
    kļūda 1069 startējot servisu
    7038 serviss nevar ielogoties
    6028 nevar nolasīt atslēgu
    pēc servera restarta sinhronizācija stāv

symptom-writeback_endpoint_not_listening =
    6800
    31044
    31016 un pēc tam klusums
    adsync darbojas, bet writeback ne
    palīdz tikai servisa restarts
    serviss running, 31019 vairs nav

symptom-onboarding_admin_federated_or_wrong_password =
    vednis nevar ieslēgt password writeback
    unable to configure password writeback
    ielogojos vednī ar adfs kontu
    vednī neder admin parole
    32009

symptom-onboarding_state_corrupt =
    nevar atšifrēt paroles pieprasījumu
    32004
    pēc servera atjaunošanas no kopijas writeback miris
    bojātas writeback atslēgas
    ieslēgšana un izslēgšana vednī beidzas ar kļūdu

symptom-forest_added_after_enablement =
    8023061f
    pievienojām otru mežu, tā lietotājiem neiet
    pēc uzņēmumu apvienošanas jaunā domēna paroles nerakstās
    vecajā mežā strādā, jaunajā ne
    meža savienotājs izveidots no jauna

symptom-connect_version_retired =
    veca azure ad connect versija
    kura connect versija vēl tiek atbalstīta
    azure ad connect 1.x
    vai jāatjaunina connect
    sinhronizācija beidza strādāt pēc microsoft termiņa

symptom-cloud_sync_agent_unhealthy =
    cloud sync aģents neaktīvs
    provisioning agent inactive
    aģenta serveris izslēgts
    vecs aģents, vecāks par 1.1.977
    aģentu sarakstā portālā neviena nav zaļa

symptom-ou_reserved_characters =
    33001
    ou nosaukumā ir komats
    slīpsvītra organizācijas vienības nosaukumā
    nezināma direktorija kļūda vienas nodaļas lietotājiem
    pēc ou pārdēvēšanas parole nerakstās

symptom-user_object_not_found =
    33002
    80230405
    serveris neatrod lietotāju
    konts izdzēsts no ad, bet mākonī vēl ir
    lietotājs pārvietots uz nesinhronizētu ou

symptom-user_excluded_by_selective_phs =
    phsfiltered
    adminDescription lietotājam
    vienam lietotājam paroles hash netiek sinhronizēts
    izslēgts no password hash sync
    selective password hash sync

symptom-multiple_enabled_accounts =
    33003
    80230402
    cilvēkam divi konti dažādos mežos
    dublēts konts, vienāds sourceanchor
    kurā kontā raksta paroli

symptom-protected_account_self_reset =
    domain admin nevar atiestatīt savu paroli
    adminsdholder
    lietotājs ir account operators grupā
    it darbiniekam sspr neiet, pārējiem iet
    domain admins dalībnieks aizmirsa paroli

symptom-protected_account_admin_reset =
    80231367
    privileged account kļūda
    no portāla nevar pārlikt paroli domēna adminam
    admincount 1
    helpdesk nevar atiestatīt priviliģēta konta paroli

symptom-stale_admin_count =
    bija domain admin, tagad vairs nav
    izņemts no admin grupas, bet parole tāpat nerakstās
    admincount palicis 1
    bijušajam adminam mantošana izslēgta

symptom-connector_missing_writeback_rights =
    33004
    sspr_0029
    80230626 access denied
    msol kontam nav tiesību
    savienotāja kontam nav reset password
    set-adsyncpasswordwritebackpermissions
    pēc ad tiesību maiņas visiem neizdodas

symptom-connector_missing_unexpire_password =
    pēc atiestatīšanas atkal prasa mainīt paroli
    unexpire password
    jaunā parole uzreiz beigusies
    jāmaina parole divreiz pēc kārtas
    pwdlastset paliek 0

symptom-inheritance_disabled_on_object =
    lietotājam izslēgta mantošana
    poga enable inheritance security cilnē
    tikai viena ou lietotājiem access denied
    pārtraukta tiesību pārmantošana
    tiesības domēna saknē ir, pie lietotāja nav

symptom-permissions_not_yet_propagated =
    tikko piešķīru tiesības, vēl neiet
    cik ilgi jāgaida pēc tiesību uzlikšanas
    vienā domēna kontrollerī tiesības redzamas, otrā ne
    replikācija starp dc kavējas

symptom-remote_sam_calls_restricted =
    restrictremotesam
    error_access_denied
    network access restrict clients allowed to make remote calls to sam
    pēc security baseline uzlikšanas paroles nerakstās
    gpo liedz sam piekļuvi

symptom-builtin_read_rights_missing =
    pre-windows 2000 compatible access tukša
    authenticated users izņemts no grupas
    drošības audits lika iztukšot grupu
    samserver lasīšanas tiesības

symptom-ldap_signing_disabled =
    8023062c
    sign and encrypt ldap traffic
    ldap nav šifrēts
    savienotājam noņemts ldap ķeksītis

symptom-policy_hints_control_missing =
    1.2.840.113556.1.4.2066
    ldap password policy control nav atbalstīta
    vecs domēna kontrolleris
    windows server 2008 dc un writeback
    6329 ar tekstu par ldap control

symptom-connector_password_too_long =
    800700ce
    savienotāja kontam uzlikta ļoti gara parole
    unlock nestrādā pēc msol paroles nomaiņas
    parole garāka par 256 rakstzīmēm
    paroļu ģenerators uztaisīja pārāk garu paroli

symptom-connector_credentials_invalid =
    no-start-credentials
    notikums 6000
    kāds nomainīja msol konta paroli
    ad savienotājs vairs nevar pieslēgties
    imports no ad apstājas uzreiz

symptom-no_writable_dc_reachable =
    rodc
    serveris netiek pie domēna kontrollera
    pdc emulators nav sasniedzams
    nestrādā, kad galvenais dc ir izslēgts
    aizvērti porti uz dc 389 445

symptom-account_disabled_or_locked_onprem =
    33005
    33006
    konts bloķēts ad
    ieslēdzu lietotāju mākonī, domēnā viņš ir disabled
    konts visu laiku nobloķējas

symptom-wrong_current_password =
    33007
    vecā parole nav pareiza
    my account nepieņem pašreizējo paroli
    mainot paroli, saka, ka esošā ir nepareiza

symptom-user_cannot_change_password_flag =
    user cannot change password ķeksītis
    kopīgajam kontam nevar nomainīt paroli
    cannotchangepassword true
    servisa kontam neizdodas paroles maiņa

symptom-min_password_age_blocks =
    šodien jau mainīju paroli, otrreiz neļauj
    minimum password age
    33008 īsi pēc iepriekšējās maiņas
    rīt izdodas, šodien ne
    nevar nomainīt pagaidu paroli tajā pašā dienā

symptom-password_policy_violation =
    33008
    80230619
    parole neatbilst domēna prasībām
    saka, ka parole par īsu vai jau lietota
    vajag lielos burtus un ciparus

symptom-banned_password_onprem_filter =
    10017 dcagent
    password protection dc agent noraida paroli
    30002 notikums domēna kontrollerī
    paroļu filtrs uz dc
    cita ražotāja filtrs nelaiž paroli cauri

symptom-cloud_sync_gmsa_rights_missing =
    provagentgmsa
    gmsa kontam nav tiesību
    set-aadcloudsyncpermissions
    aģents strādā, bet ad atsaka rakstīt
    cloud sync access denied, rakstot paroli
