# Texts of the facts that several topics share: rules/facts.yaml. No sentence may speak of one topic only.
# Inline Markdown is allowed in .help only.

fact-affected_scope = Keda probleem puudutab?
    .label = Mõjutatud kasutajad
    .help = Võrrelge kasutajat, kellel toiming nurjub, kasutajaga, kellel see õnnestub: { -entra } rollid, organisatsiooniüksus, mets, viimase sünkroonimise aeg.
    .choice-everyone = kõik
    .choice-one_forest_or_domain = üks mets või domeen
    .choice-one_ou = üks organisatsiooniüksus
    .choice-single_users = üksikud kasutajad
    .choice-admin_role_holders = ainult { -entra } rolliga kasutajad

fact-operation = Millise toimingu ajal tõrge tekkis?
    .label = Nurjunud toiming
    .help = Parooli *lähtestamisel* vana parooli ei sisestata, *muutmisel* sisestatakse. Valige üks toiming; teist käsitlege eraldi juhtumina.
    .choice-self_reset = kasutaja lähtestab unustatud parooli
    .choice-self_change = kasutaja muudab teadaolevat parooli
    .choice-forced_change = sisselogimisel nõutud parooli muutmine
    .choice-unlock_only = kasutaja avab konto lukust, parool jääb samaks
    .choice-admin_reset = administraator lähtestab parooli
    .choice-setup_wizard = häälestamine Connecti viisardis

fact-worked_before = Kas see on nende kasutajate puhul kunagi töötanud?
    .label = Varem töötanud
    .help = Küsige administraatorilt või otsige varasema õnnestumise jälgi. Parooli tagasikirjutamine lisab sünkroonimisserveri sündmuselogisse Application sündmuse `31002`, `31007` või `31010`.

fact-change_before_failure = Kas vahetult enne probleemi algust midagi muudeti ja mida?
    .label = Viimane muudatus enne tõrget
    .help = Vaadake üle muudatuste logi, viimane paikade installimise aeg ja hiljutised tulemüüri muutmise taotlused.
    .choice-none_known = muudatusi pole teada
    .choice-first_enablement = lubati esimest korda
    .choice-connect_upgrade = { -entra_connect_sync }i versiooniuuendus
    .choice-server_restart = serveri taaskäivitamine
    .choice-network_change = tulemüür, puhverserver või võrk
    .choice-forest_added = metsa lisamine
    .choice-gpo_hardening = turbe tugevdamine rühmapoliitikaga
    .choice-acl_change = õigused { -active_directory }s
    .choice-staging_switch = ettevalmistusserveri ümberlülitamine
    .choice-connector_password_changed = konnektori konto parool
    .choice-service_account_changed = { -adsync }i teenusekonto
    .choice-licence_change = litsentsid
    .choice-ou_change = organisatsiooniüksuste teisaldamine või ümbernimetamine
    .choice-methods_policy_change = autentimismeetodite poliitika

fact-sspr_code = Millist SSPR-i koodi tõrkeleht näitab?
    .label = Kood tõrkelehel
    .help = Kood on lehel endal või lingi **Support code** (Tugikood) taga. Mõnel lehel on kood `SSPR_0009` kujul `SSPR_009`: käsitlege mõlemat ühtemoodi.
    .choice-none = koodi ei kuvata
    .choice-sspr_0009 = SSPR_0009
    .choice-sspr_0010 = SSPR_0010
    .choice-sspr_0011 = SSPR_0011
    .choice-sspr_0012 = SSPR_0012
    .choice-sspr_0013 = SSPR_0013
    .choice-sspr_0014 = SSPR_0014
    .choice-sspr_0029 = SSPR_0029
    .choice-sspr_0030 = SSPR_0030
    .choice-other = muu kood

fact-user_kind = Kust konto pärineb?
    .label = Konto
    .help = Käivitage `Get-MgUser -UserId <user> -Property onPremisesSyncEnabled,userType,identities`. Sünkroonitud kontodel on `onPremisesSyncEnabled` tõene; `userType` näitab, kes on külaliskasutaja.
    .choice-synced = sünkroonitud { -active_directory }st
    .choice-cloud_only = loodud pilves
    .choice-guest_work_account = töö- või koolikontoga külaliskasutaja
    .choice-guest_personal_account = isikliku kontoga külaliskasutaja

fact-user_sign_in_method = Kuidas kasutaja domeen sisselogimisel parooli kontrollib?
    .label = Sisselogimisviis
    .help = `Get-MgDomain` näitab väljal `AuthenticationType`, kas tegu on liitdomeeniga. Connecti viisardi **View current configuration** (Kuva praegune konfiguratsioon) näitab, kas kasutusel on parooliräsi sünkroonimine või läbivautentimine.
    .choice-phs = parooliräsi sünkroonimine
    .choice-pta = läbivautentimine
    .choice-federated = liitautentimine
    .choice-cloud = ainult pilv

fact-user_sync_client = Milline tööriist sünkroonib selle kasutaja pilve?
    .label = Sünkroonimistööriist
    .help = Vaadake jaotist **Entra ID** > **Entra Connect** > **Cloud sync** (Pilvesünkroonimine): kui mõni sealne konfiguratsioon hõlmab kasutaja domeeni, on tööriist { -cloud_sync }.
    .choice-connect_sync = { -entra_connect_sync }
    .choice-cloud_sync = { -cloud_sync }
    .choice-none = puudub

fact-user_has_entra_role = Kas kasutajal on { -entra_id }-s mõni administraatoriroll?
    .label = { -entra } roll olemas
    .help = Avage kasutaja portaalis { -entra_admin_center } ja valige **Assigned roles** (Määratud rollid). Arvestage nii aktiivseid kui ka aktiveeritavaid (eligible) määranguid.

fact-user_enabled_onprem = Kas konto on { -active_directory }s lubatud?
    .label = Kohapeal lubatud
    .help = Käivitage `Get-ADUser <user> -Properties Enabled`.

fact-user_found_in_ad = Kas kasutajaobjekt on { -active_directory }s endiselt olemas?
    .label = Leitud { -active_directory }st
    .help = Otsige käsuga `Get-ADUser` GUID-i, mitte nime järgi. Kustutatud või teise metsa viidud objekt loetakse mitteleituks.

fact-user_in_sync_scope = Kas kasutaja jääb aktiivse sünkroonimisserveri domeeni-, organisatsiooniüksuse- ja rühmafiltrite piiresse?
    .label = Sünkroonimise ulatuses
    .help = Käivitage serveris `Get-ADSyncCSObject -ConnectorName <AD connector> -DistinguishedName <DN>`; kui käsk tagastab tulemuse, on vastus jah.

fact-user_phs_excluded = Kas kasutaja on valikulise reegliga parooliräsi sünkroonimisest välja jäetud?
    .label = Räsi sünkroonimisest välja jäetud
    .help = Käivitage `Get-ADUser <user> -Properties adminDescription`; tavaline tunnus on `PHSFiltered` või puuduv `PHSIncluded`. Kumb neist on kasutusel, näitavad Synchronization Rules Editoris reeglid, milles **Password Sync** (Parooli sünkroonimine) on sisse lülitatud.

fact-must_change_flag_set = Kas kontol on märgitud ruut „User must change password at next logon“ (Kasutaja peab järgmisel sisselogimisel parooli muutma)?
    .label = Peab järgmisel sisselogimisel parooli muutma
    .help = Käivitage `Get-ADUser <user> -Properties pwdLastSet`: `0` tähendab jah.

fact-user_licence = Milline litsents kasutajal on?
    .label = Litsents
    .help = Käivitage `Get-MgUserLicenseDetail -UserId <user>` ja otsige teenuseplaane `AAD_PREMIUM` (P1) ja `AAD_PREMIUM_P2` (P2).
    .choice-p1_or_p2 = { -entra_id_p1 } või P2
    .choice-bundle_with_p1 = pakett, kuhu kuulub P1 või P2
    .choice-business_premium = { -business_premium }
    .choice-business_standard_or_lower = { -business_standard } või Basic
    .choice-office_plan_without_p1 = Office’i pakett ilma P1-ta
    .choice-free_or_none = tasuta litsents või litsents puudub

fact-sspr_enabled_scope = Kellele on iseteeninduslik paroolilähtestus lubatud?
    .label = Iseteenindusliku lähtestuse ulatus
    .help = Vaadake jaotises **Entra ID** > **Password reset** > **Properties** sätet **Self service password reset enabled** (Iseteeninduslik paroolilähtestus lubatud).
    .choice-none = None (mitte keegi)
    .choice-selected = Selected (valitud)
    .choice-all = All (kõik)

fact-user_in_sspr_group = Kas kasutaja on rühmas, millele iseteeninduslik paroolilähtestus on lubatud?
    .label = Kuulub lubatud rühma
    .help = Rühma nimi on jaotises **Entra ID** > **Password reset** > **Properties**. Arvesse läheb ka kuulumine pesastatud rühmade kaudu.

fact-methods_required = Mitut isiku tõendamise meetodit parooli lähtestamisel nõutakse?
    .label = Nõutavate meetodite arv
    .help = Vaadake jaotist **Entra ID** > **Password reset** > **Authentication methods** (Autentimismeetodid). Administraatorirolliga kasutajatel on see alati 2.

fact-methods_registered = Mitu lähtestamisel arvesse minevat meetodit on kasutaja registreerinud?
    .label = Registreeritud meetodite arv
    .help = Käivitage `Get-MgUserAuthenticationMethod -UserId <user>` või avage kasutaja ja valige **Authentication methods** (Autentimismeetodid). Arvestage ainult meetodeid, mida lähtestuspoliitika lubab; parool ise ei ole meetod.

fact-methods_only_directory_data = Kas kasutajal on ainult kataloogis olevad telefoninumbrid ja meiliaadressid, millest ühtki pole meetodina registreeritud?
    .label = Ainult kataloogiandmed, midagi pole registreeritud
    .help = Võrrelge käsu `Get-MgUserAuthenticationMethod` tulemust kasutaja väljadega `mobilePhone`, `businessPhones` ja `otherMails`. Alates 5. oktoobrist 2026 ei lähe arvesse väärtused, mis on ainult kataloogis.

fact-sspr_throttle_audit = Kas kasutaja iseteeninduslik paroolilähtestus on viimase 24 tunni jooksul blokeeritud?
    .label = Nurjunud katsete tõttu blokeeritud
    .help = Valige **Users** > **Audit logs** (Auditilogid) ja otsige teenuse **Self-service Password Management** alt kirjet `Blocked from self-service password reset`.

fact-admin_sspr_allowed = Kas administraatorid tohivad selles rentnikus oma parooli ise lähtestada?
    .label = Administraatorite iseteeninduslik lähtestus
    .help = Käivitage `(Get-MgPolicyAuthorizationPolicy).AllowedToUseSspr`.
    .choice-true = lubatud
    .choice-false = pole lubatud

fact-azure_cloud = Millises { -azure }’i pilves rentnik on?
    .label = Pilv
    .help = Seda näitab sisselogimislehe host: `login.microsoftonline.com` on avalik pilv, `login.microsoftonline.us` USA valitsusasutuste pilv, `login.partner.microsoftonline.cn` Hiina pilv.
    .choice-public = avalik
    .choice-us_government = USA valitsusasutused
    .choice-china_21vianet = Hiina (21Vianet)

fact-connect_version = Milline { -entra_connect_sync }i versioon on serverisse installitud?
    .label = { -entra_connect_sync }i versioon
    .help = Vaadake serveris faili `AzureADConnect.exe` tooteversiooni; fail on kausta `C:\Program Files` alamkaustas `Microsoft Azure AD Connect` või `Microsoft Azure Active Directory Connect`.

fact-adsync_service = Millises olekus on serveris teenus { -adsync_display_name }?
    .label = Teenus { -adsync }
    .help = Käivitage `Get-Service ADSync`. Kui teenus ei käivitu, lugege sündmusi: `1069` või `7038` tähendab nurjunud sisselogimist, `6028` krüptovõtit, mida ei saa lugeda.
    .choice-running = töötab
    .choice-stopped = peatatud
    .choice-start_fails_logon = ei käivitu, teenusekontol ei lubata sisse logida
    .choice-start_fails_key = ei käivitu, krüptovõtmele ei pääse juurde

fact-staging_mode = Kas sünkroonimisserver on ettevalmistusrežiimis?
    .label = Ettevalmistusrežiim
    .help = Käivitage serveris `Get-ADSyncScheduler` ja lugege väärtust `StagingModeEnabled`.

fact-active_connect_servers = Mitu selle rentniku sünkroonimisserverit töötab väljaspool ettevalmistusrežiimi?
    .label = Aktiivsete sünkroonimisserverite arv
    .help = Kontrollige serverite loendit, sealhulgas varuasukohti ja väljalülitatud virtuaalarvuteid. Lugege igas serveris käsu `Get-ADSyncScheduler` väljundist väärtust `StagingModeEnabled`.

fact-tls12_ok = Kas TLS 1.2 on sünkroonimisserveris .NET-i ja Windowsi jaoks sisse lülitatud?
    .label = TLS 1.2 sisse lülitatud
    .help = Käivitage Microsofti TLS 1.2 lehel olev kontrolliskript administraatorina käivitatud { -powershell }is. Kõik kaheksa registriväärtust peavad olema õiged.

fact-preferred_dc_set = Kas { -entra_connect_sync } tohib kasutada ainult eelistatud domeenikontrollereid?
    .label = Eelistatud domeenikontrollerid määratud
    .help = Avage tööriistas { -sync_service_manager } **Connectors** (Konnektorid), AD-konnektori atribuudid ja **Configure Directory Partitions** (Konfigureeri kataloogisektsioonid) ning vaadake kasutaja domeeni juures ruutu **Only use preferred domain controllers** (Kasuta ainult eelistatud domeenikontrollereid).

fact-dc_ports_ok = Kas sünkroonimisserver saab kasutaja domeenikontrolleritega ühenduse kõigil vajalikel portidel?
    .label = Pordid domeenikontrolleriteni
    .help = Testige iga domeenikontrolleri puhul porte 53, 88, 135 ja 389 ning vahemikku 49152–65535 käsuga `Test-NetConnection <dc> -Port <port>` või tööriistaga PortQry.
    .choice-true = avatud
    .choice-false = kõik pole avatud

fact-pdc_reachable = Kas sünkroonimisserver saab ühenduse kasutaja domeeni primaardomeenikontrolleri emulaatoriga (PDC)?
    .label = PDC-emulaator kättesaadav
    .help = Selle nime annab `nltest /dsgetdc:<domain> /pdc`; porte testige käsuga `Test-NetConnection`.

fact-connector_credentials_ok = Kas { -entra_connect_sync } kasutab AD-konnektori konto praegust parooli?
    .label = Konnektori identimisteave kehtib
    .help = Vaadake tööriistas { -sync_service_manager } AD-konnektori viimast käitust: olek `no-start-credentials` tähendab ei.

fact-event_6000 = Kas { -adsync } on sündmuse 6000 logisse kirjutanud?
    .label = Sündmus 6000
    .help = Vaadake sündmuselogist Application allikat { -adsync }. Sündmus teatab, et AD-konnektori identimisteave ei kehti.
    .choice-true = logitud
    .choice-false = pole logitud
