# Texts of the topic password writeback: links, questions, and what the answers are called.
# Inline Markdown is allowed in .help and .summary only.

## Topic

topic-password-writeback = Parooli tagasikirjutamine
    .summary = { -entra_id }-s muudetud või lähtestatud parool ei jõua { -active_directory }sse või parooli tagasikirjutamist ei saa häälestada.

## Links

link-tshoot_wb = Parooli tagasikirjutamise tõrkeotsing
link-tut_wb = Parooli tagasikirjutamise häälestamine { -entra_connect_sync }i abil
link-concept_wb = Kuidas parooli tagasikirjutamine töötab ja milliseid toiminguid see hõlmab
link-licensing = Iseteenindusliku paroolilähtestuse litsentsid
link-sspr_policy = { -entra_id } parooli- ja lähtestuspoliitikad
link-sspr_how = Kuidas iseteeninduslik paroolilähtestus töötab
link-tshoot_sspr = Iseteenindusliku paroolilähtestuse tõrkeotsing
link-sspr_data = Iseteenindusliku paroolilähtestuse kontaktandmed
link-sspr_tut = Iseteenindusliku paroolilähtestuse häälestamine
link-sspr_report = Paroolilähtestuse auditi- ja kasutusaruanded
link-cs_wb = Parooli tagasikirjutamise häälestamine { -cloud_sync }i abil
link-cs_tshoot = { -cloud_sync }i tõrkeotsing
link-cs_gmsa = { -cloud_sync }i agendi teenusekonto cmdlet-käsud
link-prereq = { -entra_connect_sync }i eeltingimused
link-ports = { -entra_connect_sync }i pordid ja protokollid
link-tls = TLS 1.2 { -entra_connect_sync }i serveris
link-connectivity = { -entra_connect_sync }i ja pilve vahelise ühenduse tõrkeotsing
link-staging = { -entra_connect_sync }i ettevalmistusrežiim ja käitamine
link-acct_perm = { -active_directory } konnektori konto õigused
link-acct_ref = Kontod, mida { -entra_connect_sync } kasutab
link-addsacct = { -active_directory } konnektori konto parooli muutmine
link-svcacct = { -adsync }i teenusekonto parooli muutmine
link-features = { -entra_connect_sync }i teenuse funktsioonid
link-phs = Parooliräsi sünkroonimine
link-selective = Kasutajate väljajätmine parooliräsi sünkroonimisest
link-topologies = { -entra_connect_sync }i toetatud topoloogiad
link-hardening = Teenuse turbe tugevdamise tõttu nõutav { -entra_connect_sync }i versiooniuuendus
link-pks = { -entra_connect_sync }i turbevärskendus ja selle tähtajad
link-appauth = { -entra_connect_sync }i sisselogimine rakendusena
link-versions = { -entra_connect_sync }i versioonid
link-reset_user = Kasutaja parooli lähtestamine administraatorina
link-banned_onprem = { -password_protection } kohapealses { -active_directory }s
link-banned_monitor = { -password_protection }i sündmused ja logid domeenikontrollerites
link-sspr0029 = Tõrge SSPR_0029 parooli lähtestamisel
link-protected = { -active_directory } kaitstud kontod ja rühmad
link-tlsca = Juurserdid, mida { -azure }’i teenused kasutavad
link-graph_reset = Parooli lähtestamine { -graph }i kaudu
link-kb_acl = Parooli tagasikirjutamiseks vajalikud õigused
link-kb_gen = Parooli tagasikirjutamise tõrkeotsingu üldised toimingud
link-kb_62c = Parooli tagasikirjutamise tõrge 8023062c
link-kb_009 = Tõrge SSPR_009 administraatoritel
link-kb_pol = { -active_directory } poliitika ei luba uut parooli
link-kb_m365 = Paroolide lähtestamine { -m365_admin_center(case: "inessive") }
link-kb_wait = Teade, et serverid vajavad andmete ajakohastamiseks aega
link-kb_cfg = Viisard ei saa parooli tagasikirjutamist konfigureerida
link-kb_svc = Teenus { -adsync } ei käivitu

## Facts: what the user and the staff tell

fact-origin = Millisel lehel või millise tööriistaga toimingut alustati?
    .label = Alustamise koht
    .help = Küsige lehe aadressi või kuvatõmmist. { -m365_admin_center } ja { -entra_admin_center } lähevad kergesti segi.
    .choice-sspr_portal = parooli lähtestamise portaal (aka.ms/sspr)
    .choice-my_account = leht My Account (Minu konto)
    .choice-sign_in_page = Microsofti sisselogimisleht
    .choice-windows_sign_in_screen = Windowsi sisselogimiskuva
    .choice-entra_admin_center = { -entra_admin_center }
    .choice-azure_portal = { -azure_portal }
    .choice-m365_admin_center = { -m365_admin_center }
    .choice-graph_reset_api = { -graph }, meetod resetPassword
    .choice-powershell_or_graph_user_update = { -powershell } või { -graph }i tavaline kasutajaandmete uuendamine

fact-user_message = Mida tõrketeade sisuliselt ütles?
    .label = Kuvatud teade
    .help = Küsige kuvatõmmist ja valige tähenduselt lähim vastus; täpne sõnastus on lehtedel erinev.
    .choice-none = teadet ei kuvatud
    .choice-on_prem_policy = parool ei vasta kohapealsele poliitikale
    .choice-banned_password = parool on liiga kergesti äraarvatav või keelatud
    .choice-service_problem = teenuse probleem, proovige hiljem uuesti
    .choice-connectivity = kohapealse teenusega ei saa ühendust
    .choice-servers_catching_up = serverid vajavad andmete ajakohastamiseks aega
    .choice-success_wait_cloud = õnnestus, kuid pilve sisselogimisega tuleb oodata
    .choice-info_changed_onprem = kontoteave on kohapeal muutunud
    .choice-contact_admin = pöörduge administraatori poole
    .choice-wrong_current_password = praegune parool on vale
    .choice-too_many_attempts = liiga palju katseid
    .choice-wizard_unable_to_configure = viisard ei saa tagasikirjutamist konfigureerida

fact-new_password_works_in_cloud = Kas uue parooliga saab teenusesse { -m365 } sisse logida?
    .label = Uus parool toimib pilves
    .help = Laske kasutajal proovida privaatses brauseriaknas, et varasem seanss tulemust ei mõjutaks.

fact-new_password_works_onprem = Kas uue parooliga saab Windowsi domeeni sisse logida?
    .label = Uus parool toimib domeenis
    .help = Laske kasutajal proovida domeeniga liidetud arvutis, millel on ühendus domeenikontrolleriga; muidu võtab Windows vastu vahemällu salvestatud vana parooli.

fact-prompted_to_change_again = Kas kasutajalt nõutakse pärast õnnestunud lähtestamist veel kord parooli muutmist?
    .label = Parooli uuesti muutmist nõutakse
    .help = Küsige kasutajalt või käivitage `Get-ADUser <user> -Properties pwdLastSet`: `0` tähendab, et muutmist nõutakse endiselt.

## Facts: the account

fact-user_in_protected_group = Kas kasutaja kuulub otse või mõne teise rühma kaudu kaitstud rühma?
    .label = Kaitstud rühma liige
    .help = Kaitstud on näiteks Domain Admins, Administrators, Account Operators ja Backup Operators. `Get-ADPrincipalGroupMembership <user>` loetleb otsesed rühmad; kontrollige ka pesastatud rühmi.

fact-user_admin_count = Milline on kasutajaobjekti atribuudi adminCount väärtus?
    .label = adminCount
    .help = Käivitage `Get-ADUser <user> -Properties adminCount`. Tühja atribuudi väärtuseks loetakse `0`.
    .choice-0 = 0 või määramata

fact-user_inheritance_enabled = Kas õiguste pärimine on kasutajaobjektil ja selle organisatsiooniüksusel sisse lülitatud?
    .label = Pärimine lubatud
    .help = Käivitage `Get-ADSyncObjectsWithInheritanceDisabled -SearchBase '<DN>' -ObjectClass *`. Teine võimalus on Active Directory Users and Computers: **Security** > **Advanced**; nupp **Enable inheritance** (Luba pärimine) tähendab, et pärimine on välja lülitatud.

fact-user_locked_onprem = Kas konto on praegu { -active_directory }s lukus?
    .label = Kohapeal lukus
    .help = Käivitage `Get-ADUser <user> -Properties LockedOut`.

fact-user_cannot_change_password = Kas kontol on märgitud ruut „User cannot change password“ (Kasutaja ei saa parooli muuta)?
    .label = „User cannot change password“ märgitud
    .help = Käivitage `Get-ADUser <user> -Properties CannotChangePassword` või vaadake kasutaja vahekaarti **Account** (Konto).

fact-user_joined_with_enabled_rule = Kas { -active_directory } objekt ja pilveobjekt on seotud reegli „User AccountEnabled“ kaudu?
    .label = Seotud reegli User AccountEnabled kaudu
    .help = Avage tööriistas { -sync_service_manager } **Metaverse Search** (Metaversumi otsing), seejärel kasutaja ja vahekaart **Connectors** (Konnektorid): loetletud peavad olema mõlemad konnektorid ja päritoluteabes (lineage) peab olema sissetulev reegel **User AccountEnabled**.

fact-enabled_accounts_for_person = Mitu lubatud { -active_directory } kontot kuulub kõigis metsades kokku sellele pilvekasutajale?
    .label = Isiku lubatud kontod
    .help = Avage kasutaja otsingus **Metaverse Search** ja loendage konnektorid, seejärel otsige igas metsas käsuga `Get-ADUser` sama ankruga kontosid. Keelatud kontosid ärge arvestage.

fact-ou_path_has_reserved_char = Kas kasutaja organisatsiooniüksuse tee mõnes nimes on reserveeritud märk?
    .label = Reserveeritud märk organisatsiooniüksuse tees
    .help = Vaadake käsu `Get-ADUser <user>` väljundis väärtust `DistinguishedName`. Reserveeritud on `, + " \ < > ; = /`, reavahetused, tühik või `#` nime alguses ning tühik nime lõpus.

fact-changed_within_min_age = Kas parooli viimasest määramisest on möödunud vähem aega, kui parooli minimaalne vanus nõuab?
    .label = Muudetud enne minimaalse vanuse täitumist
    .help = Võrrelge käsu `Get-ADUser <user> -Properties PasswordLastSet` väljundi väärtust `PasswordLastSet` kasutajale kehtiva parooli minimaalse vanusega.

## Facts: licence and policy of the tenant

fact-portal_writeback_toggle = Kas sünkroonitud kasutajate paroolide tagasikirjutamine on rentnikus sisse lülitatud?
    .label = Tagasikirjutamine rentnikus sisse lülitatud
    .help = Vaadake lehel **Entra ID** > **Password reset** > **On-premises integration** (Kohapealne integreerimine) märkeruutu **Enable password write back for synced users** (Luba sünkroonitud kasutajate paroolide tagasikirjutamine). Mõnel lehel on selle nimi **Write back passwords to your on-premises directory** (Paroolide tagasikirjutamine kohapealsesse kataloogi).

fact-portal_cloud_sync_toggle = Kas tagasikirjutamine { -cloud_sync }i kaudu on rentnikus sisse lülitatud?
    .label = Tagasikirjutamine { -cloud_sync }i kaudu sisse lülitatud
    .help = Vaadake lehel **Entra ID** > **Password reset** > **On-premises integration** (Kohapealne integreerimine) märkeruutu **Write back passwords with Microsoft Entra Connect cloud sync**.

fact-portal_unlock_toggle = Kas kasutajad tohivad oma konto lukust avada ilma parooli lähtestamata?
    .label = Lukust avamine lähtestamata lubatud
    .help = Vaadake lehel **Entra ID** > **Password reset** > **On-premises integration** (Kohapealne integreerimine) sätet **Allow users to unlock accounts without resetting their password** (Luba kasutajatel kontosid lukust avada ilma parooli lähtestamata).

fact-onprem_integration_page_shown = Kas administraator näeb jaotises „Password reset“ (Paroolilähtestus) lehte „On-premises integration“ (Kohapealne integreerimine)?
    .label = Leht On-premises integration nähtav
    .help = Vaadake jaotist **Entra ID** > **Password reset**. Leht puudub, kui { -entra_connect } pole konfigureeritud või administraatoril pole litsentsi.

fact-audit_onprem_agent = Millise kohapealse agendi nimetab auditilogi administraatori tehtud lähtestuse juures?
    .label = Agent auditilogis
    .help = Valige **Users** > **Audit logs** (Auditilogid), avage kirje **Reset password (by admin)** ja lugege lisaandmetest väärtust `OnPremisesAgent`.
    .choice-none = None (puudub)
    .choice-entra_connect = { -entra_connect }
    .choice-cloud_sync = { -cloud_sync }

## Facts: the sync server

fact-connector_identity_type = Kuidas Entra konnektor pilve sisse logib?
    .label = Entra konnektori identiteet
    .help = Käivitage serveris `Get-ADSyncEntraConnectorCredential` ja lugege väärtust `ConnectorIdentityType`.
    .choice-application = rakendus
    .choice-service_account = kataloogisünkroonimise konto

fact-writeback_in_connect = Kas parooli tagasikirjutamine on { -entra_connect_sync }is sisse lülitatud?
    .label = Tagasikirjutamine Connectis sisse lülitatud
    .help = Vaadake Connecti viisardis **View current configuration** (Kuva praegune konfiguratsioon) või käivitage `Get-ADSyncAADPasswordResetConfiguration -Connector <Entra connector>`. Ärge arvestage { -graph }i lippu `PasswordWritebackEnabled`; see pole kasutusel.

fact-dotnet_version = Milline .NET Frameworki versioon on sünkroonimisserverisse installitud?
    .label = .NET Framework
    .help = Lugege väärtust `Version` registrivõtmest `HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full`.

fact-clock_skew_minutes = Mitme minuti võrra on sünkroonimisserveri kell vale?
    .label = Kella viga
    .help = Käivitage serveris `w32tm /stripchart /computer:<time source> /samples:3`. Ümardage täisminutiteni; suund pole oluline.
    .value = { $value ->
        [one] { $value } minut
       *[other] { $value } minutit
    }

fact-setup_admin_kind = Milline konto on viisardis { -entra_id }-ga ühenduse loomiseks sisestatud?
    .label = Häälestamiseks kasutatud konto
    .help = Otsustab sisselogimisnime domeen: `Get-MgDomain` näitab selle kohta `Managed` või `Federated`.
    .choice-cloud_only = loodud pilves
    .choice-synced_managed = sünkroonitud, hallatav domeen
    .choice-federated = liitdomeeni konto

fact-setup_admin_password_ok = Kas häälestamiseks kasutatud kontoga saab mõnes teises arvutis sisse logida?
    .label = Häälestamise kontoga saab sisse logida
    .help = Logige teises arvutis sisse aadressil `login.microsoftonline.com`. Kui parool on ajutine või aegunud, on vastus ei.

fact-connect_on_dc = Kas { -entra_connect_sync } on installitud domeenikontrollerisse?
    .label = Installitud domeenikontrollerisse
    .help = Käivitage serveris `(Get-CimInstance Win32_OperatingSystem).ProductType`: `2` tähendab jah.

## Facts: network from the sync server

fact-sb_443_reachable = Kas sünkroonimisserver ise saab TCP-pordi 443 kaudu ühenduse rentniku { -service_bus }i nimeruumiga?
    .label = { -service_bus } pordil 443 kättesaadav
    .help = Lugege nimeruum sündmusest `31019` või `31034`, seejärel käivitage serveris `Test-NetConnection <namespace>.servicebus.windows.net -Port 443`.

fact-pwreset_443_reachable = Kas sünkroonimisserver ise saab TCP-pordi 443 kaudu ühenduse paroolilähtestusteenusega?
    .label = Paroolilähtestusteenus pordil 443 kättesaadav
    .help = Käivitage serveris `Test-NetConnection passwordreset.microsoftonline.com -Port 443`. See kontrollib ainult ülemdomeeni nime; lubatud aadresside loendis peab olema `{ -host_password_reset }`.

fact-allowlist_sb_entry = Mida ütleb tulemüüri või puhverserveri lubatud aadresside loend { -service_bus }i kohta?
    .label = { -service_bus }i kirje lubatud aadresside loendis
    .help = Laske reegel täht-tähelt ette lugeda. Metamärgiga kirje on `{ -host_relay }`; valitsusasutuste ja Hiina pilvel on oma hostid.
    .choice-wildcard_correct = õige metamärgiga kirje
    .choice-exact_namespace_hosts = üksikud nimeruumi hostid
    .choice-wrong_networks_domain = vale domeen servicebus.windows.networks
    .choice-absent = kirjet pole
    .choice-not_filtered = väljaminevat liiklust ei filtreerita

fact-proxy_used = Kas sünkroonimisserver pääseb internetti ainult veebi puhverserveri kaudu?
    .label = Veebi puhverserver kasutusel
    .help = Küsige võrguhalduritelt. Serveris käivitatud `netsh winhttp show proxy` väljund on vihje, mitte tõend.

fact-machine_config_proxy = Kas puhverserver on faili machine.config sisestatud ja teenus pärast seda taaskäivitatud?
    .label = Puhverserver failis machine.config
    .help = Otsige plokki `defaultProxy` failist `C:\Windows\Microsoft.NET\Framework64\v4.0.30319\Config\machine.config` ja küsige, kas { -adsync } pärast selle lisamist taaskäivitati.

fact-proxy_probe = Mida tagastab sünkroonimisserverist puhverserveri kaudu tehtud veebipäring?
    .label = Test puhverserveri kaudu
    .help = Käivitage serveris `Invoke-WebRequest -Uri https://<namespace>.servicebus.windows.net -Verbose`. Kood `401` tuleb { -service_bus }ilt endalt ja tähendab, et vastus saadi.
    .choice-ok = vastus saadi
    .choice-http_403 = HTTP 403, aadress pole lubatud
    .choice-http_407 = HTTP 407, puhverserver nõuab sisselogimist
    .choice-no_connection = ühendust pole

fact-tls_inspection = Kas sünkroonimisserveri väljaminev TLS-liiklus dekrüptitakse teel ja allkirjastatakse uuesti?
    .label = TLS-liikluse kontrollimine
    .help = Vaadake serverist hosti `<namespace>.servicebus.windows.net` serti pordil 443. Kui serdi väljaandja on teie enda organisatsioon või tulemüüri tootja, on vastus jah.

fact-idle_timeout_s = Mitme sekundi vaikuse järel tulemüür ja puhverserver TCP-ühenduse katkestavad?
    .label = Jõudeühenduse ajalimiit
    .help = Küsige võrguhalduritelt konfigureeritud väärtust. Kui seadmetes on eri väärtused, arvestage väikseimat.
    .value = { $value ->
        [one] { $value } sekund
       *[other] { $value } sekundit
    }

fact-root_ca_ok = Kas sünkroonimisserver usaldab { -service_bus }i serti?
    .label = { -service_bus }i sert usaldatud
    .help = Kui sündmus `31034` teatab kehtetust kaugserdist, on vastus ei. Otsige aknas `certlm.msc` juurserte, näiteks DigiCert Global Root G2 ja Microsoft RSA Root Certificate Authority 2017.

fact-smb_445_ok = Kas sünkroonimisserver saab domeenikontrolleriga ühenduse TCP-pordil 445?
    .label = TCP 445 domeenikontrollerini
    .help = Käivitage serveris `Test-NetConnection <dc> -Port 445`.
    .choice-true = avatud
    .choice-false = suletud

fact-target_dc_writable = Kas domeenikontroller, mida { -entra_connect_sync } kasutab, on kirjutatav?
    .label = Domeenikontroller kirjutatav
    .help = Käivitage `Get-ADDomainController <dc>`: `IsReadOnly` peab olema `False`.

## Facts: rights and settings in Active Directory

fact-right_reset_password = Kas AD-konnektori kontol on selle kasutaja suhtes õigus „Reset password“?
    .label = Õigus Reset password
    .help = Leidke konto käsuga `Get-ADSyncADConnectorAccount`. Seejärel kontrollige kasutajat: tööriistas Active Directory Users and Computers **Security** > **Advanced** > **Effective Access** või käsk `dsacls "<DN>"`.

fact-right_write_lockouttime = Kas AD-konnektori kontol on õigus kirjutada selle kasutaja atribuuti lockoutTime?
    .label = Õigus Write lockoutTime
    .help = Kontrollige kasutaja juures konnektori konto õigusi: **Security** > **Advanced** > **Effective Access** või käsk `dsacls "<DN>"`.

fact-right_write_pwdlastset = Kas AD-konnektori kontol on õigus kirjutada selle kasutaja atribuuti pwdLastSet?
    .label = Õigus Write pwdLastSet
    .help = Kontrollige kasutaja juures konnektori konto õigusi: **Security** > **Advanced** > **Effective Access** või käsk `dsacls "<DN>"`.

fact-right_unexpire_password = Kas AD-konnektori kontol on domeeni juurel õigus „Unexpire Password“?
    .label = Õigus Unexpire Password
    .help = Käivitage `dsacls "<DN of the domain>"`. Õigus peab kehtima selle objekti ja kõigi alluvate objektide kohta.

fact-acl_age_minutes = Mitu minutit tagasi tagasikirjutamise õigusi viimati muudeti?
    .label = Õigusi viimati muudetud
    .help = Küsige, kes ja millal käivitas cmdlet-käsu `Set-ADSyncPasswordWritebackPermissions` või muutis õigusi.
    .value = { $value ->
        [one] { $value } minut tagasi
       *[other] { $value } minutit tagasi
    }

fact-remote_sam_restricted = Kas SAM-i kaugkutsed on sünkroonimisserveris või domeenikontrolleris piiratud?
    .label = SAM-i kaugkutsed piiratud
    .help = Käivitage mõlemas `Get-ItemProperty HKLM:\System\CurrentControlSet\Control\Lsa -Name RestrictRemoteSam`. Käsk `gpresult /h` näitab poliitikat **Network access: Restrict clients allowed to make remote calls to SAM**.

fact-connector_in_remote_sam_list = Kas SAM-i kaugkutsete piirang lubab AD-konnektori kontot?
    .label = Konnektori kontole SAM-i kutsed lubatud
    .help = Avage aknas `secpol.msc` poliitika **Network access: Restrict clients allowed to make remote calls to SAM**, seejärel **Edit Security** (Redigeeri turvet).

fact-authusers_in_prew2k = Kas Authenticated Users on rühma Pre-Windows 2000 Compatible Access liige?
    .label = Authenticated Users rühmas Pre-Windows 2000 Compatible Access
    .help = Käivitage `Get-ADGroupMember 'Pre-Windows 2000 Compatible Access'`. Vastake ei ka siis, kui objektide `samServer` või `Builtin` lugemisõigused on ära võetud.

fact-ldap_sign_encrypt = Kas „Sign and Encrypt LDAP Traffic“ (Allkirjasta ja krüpti LDAP-liiklus) on AD-konnektori kõigis kolmes kohas sisse lülitatud?
    .label = LDAP allkirjastatud ja krüptitud
    .help = Vaadake konnektori atribuutides kohti **Connect to Active Directory Forest** > **Options**, **Configure Directory Partitions** > **Options** ja alternatiivse identimisteabe **Options**.

fact-policy_hints_supported = Kas domeenikontrollerid toetavad LDAP-i poliitikavihjete juhtelementi (control)?
    .label = LDAP-i poliitikavihjed toetatud
    .help = Käivitage `Get-ADRootDSE -Properties supportedControl` ja otsige väärtust `1.2.840.113556.1.4.2066`.

fact-connector_password_length = Kui pikk on AD-konnektori konto parool?
    .label = Konnektori parooli pikkus
    .help = Küsige parooli määrajalt märkide arvu, mitte kunagi parooli ennast.
    .value = { $value ->
        [one] { $value } märk
       *[other] { $value } märki
    }

## Facts: password rules

fact-min_password_age_days = Kui vana peab selle kasutaja parool olema, enne kui seda muuta saab?
    .label = Parooli minimaalne vanus
    .help = Käivitage `Get-ADUserResultantPasswordPolicy <user>`. Kui see ei tagasta midagi, kehtib see, mida näitab `Get-ADDefaultDomainPasswordPolicy`. Sisestage täispäevade arv; kui piirangut pole, siis `0`.
    .value = { $value ->
        [one] { $value } päev
       *[other] { $value } päeva
    }

fact-password_meets_policy = Kas proovitud parool vastab { -active_directory } poliitika pikkuse-, keerukuse- ja ajaloonõuetele?
    .label = Parool vastab poliitikale
    .help = Ärge kunagi küsige parooli ennast. Küsige, kui pikk see on, mis liiki märke see sisaldab ja kas seda on varem kasutatud.

fact-banned_hit = Kas mõni keelatud paroolide loend või paroolifilter lükkas parooli tagasi ja milline?
    .label = Parooli tagasi lükanud loend või filter
    .help = Pilv: auditilogi põhjus `FuzzyPolicyViolationInvalidPassword`. Domeenikontrolleri agent: logi `DCAgent\Admin`, sündmus `10016` või `10017` koos mõnega sündmustest `30002`–`30005`, `30021`, `30022`, `30026` või `30027`. Muud filtrid: tootja logi.
    .choice-none = puudub
    .choice-cloud_list = keelatud paroolide loend pilves
    .choice-dc_agent = { -password_protection } domeenikontrolleris
    .choice-third_party_filter = muu tootja paroolifilter

## Facts: event logs

fact-dc_4724_audit_failure = Kas domeenikontroller kirjutas logisse konnektori konto nurjunud katse selle kasutaja parooli lähtestada?
    .label = Nurjumisauditi sündmus 4724
    .help = Otsige domeenikontrolleri sündmuselogist Security sündmust `4724` märkega **Audit Failure** (Nurjumisaudit). See kirjutatakse ainult siis, kui kategooria Account Management nurjumisi auditeeritakse.

fact-request_reached_server = Kas nurjunud katse jõudis sünkroonimisserverisse?
    .label = Päring jõudis serverisse
    .help = Käivitage aktiivses serveris `Get-WinEvent -ProviderName PasswordResetService -MaxEvents 50`. Otsige katse ajast sündmust `31001` (lähtestamine), `31006` (muutmine) või `31009` (administraatori tehtud lähtestamine).

fact-heartbeat_recent = Kas sünkroonimisserver on viimase kümne minuti jooksul eluimpulsi logisse kirjutanud?
    .label = Eluimpulss viimase 10 minuti jooksul
    .help = Otsige sündmuselogist Application { -password_reset_service }’i sündmust `31019`. See tekib umbes iga 5 minuti järel.

fact-writeback_started_event = Kas tagasikirjutamise kuular töötab alates { -adsync }i viimasest käivitumisest?
    .label = Tagasikirjutamise kuular käivitunud
    .help = Vaadake sündmuselogist Application allikat { -password_reset_service }: pärast teenuse viimast käivitumist peab seal olema `31015` ja pärast seda ei tohi olla `31016`.

fact-prs_error_event = Milline { -password_reset_service }’i tõrkesündmus kuulub nurjunud katse juurde?
    .label = { -password_reset_service }’i tõrkesündmus
    .help = Vaadake sünkroonimisserveri sündmuselogist Application katse aega. Kui sündmusi on mitu, valige kõige täpsem: eelistage sündmusi `33001`–`33009` sündmustele `32000`–`32015` ja neid omakorda sündmustele `31003`, `31008` ja `31011`.
    .choice-0 = sündmust ei logitud

fact-adsync_hr = Millise tõrkekoodi annab { -adsync } nurjunud katse kohta?
    .label = { -adsync }i tõrkekood
    .help = Lugege sündmuselogist Application allika { -adsync } sündmust `6329` või { -password_reset_service }’i sündmuses märgitud põhjust. Kood järgneb märkidele `hr=` või `0x`.
    .choice-none = koodi ei logitud
    .choice-80230619 = 80230619
    .choice-80230626 = 80230626
    .choice-8023061f = 8023061f
    .choice-80230402 = 80230402
    .choice-80230405 = 80230405
    .choice-8023062c = 8023062c
    .choice-80231367 = 80231367
    .choice-800700ce = 800700ce
    .choice-ldap_policy_control = tekst puuduva LDAP-i paroolipoliitika juhtelemendi kohta
    .choice-access_denied_sam = ERROR_ACCESS_DENIED kasutajateabe lugemisel
    .choice-other = muu kood

fact-event_6800 = Kas { -adsync } on sündmuse 6800 logisse kirjutanud?
    .label = Sündmus 6800
    .help = Vaadake sündmuselogist Application allikat { -adsync } alates teenuse viimasest käivitumisest. Sündmus teatab, et tagasikirjutamise lõpp-punkt ei käivitunud.
    .choice-true = logitud
    .choice-false = pole logitud

## Facts: Cloud Sync

fact-agent_status = Millist olekut näitab portaal kasutaja domeeni pilvesünkroonimise agendi (provisioning agent) kohta?
    .label = Pilvesünkroonimise agent
    .help = Vaadake agentide loendit jaotises **Entra ID** > **Entra Connect** > **Cloud sync** (Pilvesünkroonimine). Agendi serveris peavad töötama teenused { -provisioning_agent } ja Agent Updater.
    .choice-active = aktiivne
    .choice-inactive = mitteaktiivne
    .choice-not_installed = pole installitud

fact-agent_version = Milline pilvesünkroonimise agendi versioon on installitud?
    .label = Pilvesünkroonimise agendi versioon
    .help = Lugege see portaalis agendi üksikasjadest või serveris programmifaili atribuutidest.

fact-gmsa_writeback_rights = Kas pilvesünkroonimise agendi teenusekontol on selle kasutaja suhtes kõik neli tagasikirjutamise õigust?
    .label = Agendi teenusekonto õigused
    .help = Käivitage `dsacls "<DN>"` ja otsige konto `provAgentgMSA$` õigusi: Reset password, Write lockoutTime, Write pwdLastSet ja domeeni juurelt Unexpire Password.
    .choice-true = täielikud
    .choice-false = puudulikud

## Facts worked out from others, never asked

fact-event_meaning = { -password_reset_service }’i sündmuse tähendus
    .label = Sündmuse tähendus
    .choice-nothing_logged = tõrget ei logitud
    .choice-write_refused = päring jõudis kohale, { -active_directory } ei võtnud parooli vastu
    .choice-setup_rights = kontol pole õigust tagasikirjutamist välja lülitada või on see liitkonto
    .choice-listener_lost = kuulari ühendus vahendusteenusega katkes
    .choice-endpoint_unhealthy = tagasikirjutamise lõpp-punkt pole töökorras
    .choice-unknown_error = tundmatu tõrge
    .choice-cloud_unreachable = paroolilähtestusteenusega pilves ei saadud ühendust
    .choice-relay_unreachable = { -service_bus }i vahendusteenusega ei saadud ühendust
    .choice-invalid_request = sobimatu päring või vastus
    .choice-keys_or_configuration = tagasikirjutamise võtmed või konfiguratsioon rikutud
    .choice-setup_account = häälestamisel ei saadud teenusesse sisse logida või sellega ühendust
    .choice-reporting_lost = seisundiaruanne ei jõudnud pilve
    .choice-ad_unknown = { -active_directory } tundmatu vastus
    .choice-user_not_found = kasutajat ei leitud
    .choice-duplicate_user = mitu sama pilveankruga kasutajat
    .choice-permission_missing = konnektori konto ei tohi parooli määrata
    .choice-account_disabled = konto keelatud
    .choice-account_locked = konto lukus
    .choice-wrong_password = praegune parool vale
    .choice-policy_refused = poliitika lükkas parooli tagasi
    .choice-ad_configuration = { -active_directory } konfiguratsiooniprobleem

fact-hr_meaning = { -adsync }i tõrkekoodi tähendus
    .label = Tõrkekoodi tähendus
    .choice-nothing_logged = tõrget ei logitud
    .choice-policy_refused = poliitika lükkas parooli tagasi
    .choice-access_denied = konnektori konto juurdepääs keelatud
    .choice-not_enabled_for_forest = tagasikirjutamine pole selle metsa jaoks lubatud
    .choice-duplicate_anchor = mitu sama ankruga objekti
    .choice-object_not_found = objekti ei leitud
    .choice-ldap_not_encrypted = LDAP-ühendus krüptimata
    .choice-privileged_account = eelisõigustega konto
    .choice-password_too_long = konnektori konto parool liiga pikk
    .choice-hints_missing = LDAP-i poliitikavihjed pole toetatud
    .choice-sam_denied = SAM-i kaugkutse keelatud
    .choice-not_in_the_list = koodi pole loendis

fact-connect_support = { -entra_connect_sync }i installitud versiooni tugi
    .label = Toe olek
    .choice-below_minimum = vanem kui vanim versioon, mis tohib sünkroonida
    .choice-withdrawn = Microsoft võttis versiooni tagasi
    .choice-out_of_support = tugi lõppenud
    .choice-supported = toetatud

## Diagnoses: licence, scope and switches of the tenant

diagnosis-licence_missing_for_writeback = Kasutajal pole litsentsi, mis hõlmab parooli tagasikirjutamist
    .summary = Sünkroonitud kasutajal pole ühtegi litsentsi, mis sisaldab teenust { -entra_id_p1 }, seega ei hõlma litsents uue parooli tagasikirjutamist { -active_directory }sse ja pilv võib sellest keelduda.

diagnosis-sspr_not_enabled_for_tenant = Iseteeninduslik paroolilähtestus on rentnikus välja lülitatud
    .summary = Keegi ei saa unustatud parooli ise lähtestada ega kontot lukust avada, sest rentniku iseteeninduslik paroolilähtestus on seatud väärtusele **None** (Mitte keegi) või puudub lähtestuspoliitika.

diagnosis-user_not_in_sspr_group = Kasutaja ei kuulu rühma, mille liikmed tohivad parooli lähtestada
    .summary = Iseteeninduslik paroolilähtestus on lubatud ainult ühele rühmale ja kasutaja ei ole selle liige, seega peatub lähtestamine esimesel lehel.

diagnosis-writeback_toggle_off_in_portal = Parooli tagasikirjutamine on portaalis { -entra_admin_center } välja lülitatud
    .summary = Rentniku säte lehel **On-premises integration** (Kohapealne integreerimine) on märkimata, nii et pilv ei anna parooli serverile üle ka siis, kui { -entra_connect_sync } on selleks valmis.

diagnosis-cloud_sync_writeback_toggle_off = Tagasikirjutamine { -cloud_sync }i kaudu on märkimata
    .summary = Kasutaja on domeenist, mida sünkroonib { -cloud_sync }, kuid selle agendi jaoks mõeldud eraldi säte on rentnikus välja lülitatud, seega ei jõua parool sellesse domeeni tagasi.

diagnosis-unlock_without_reset_toggle_off = Rentnikus pole lubatud kontot ilma parooli lähtestamata lukust avada
    .summary = Rentnik ei paku kasutajatele võimalust konto lukust avada ja vana parool alles jätta, seega on ainus võimalus parool lähtestada.

diagnosis-admin_sspr_not_allowed = Administraatorite iseteeninduslik paroolilähtestus on välja lülitatud
    .summary = Kontol on { -entra } roll ja seetõttu kehtib sellele administraatorite eraldi lähtestuspoliitika, mis on selles rentnikus välja lülitatud.

## Diagnoses: the user has to prove who he is

diagnosis-sspr_methods_insufficient = Kasutaja on registreerinud liiga vähe meetodeid
    .summary = Lähtestuspoliitika nõuab isiku tõendamiseks rohkem meetodeid, kui kasutaja on registreerinud, seega ei jõua kasutaja uue parooli sisestamise leheni.

diagnosis-sspr_directory_data_not_registered = Telefoninumber või meiliaadress on olemas ainult kataloogis
    .summary = Kasutaja pole ühtegi meetodit registreerinud ja alates 5. oktoobrist 2026 ei arvestata parooli lähtestamisel enam telefoninumbreid ega meiliaadresse, mis on olemas ainult kataloogis.

diagnosis-sspr_attempts_throttled = Liiga palju ebaõnnestunud katseid, kasutaja peab ootama
    .summary = Pärast viit ebaõnnestunud katset blokeerib pilv selle kasutaja iseteenindusliku paroolilähtestuse 24 tunniks.

diagnosis-banned_password_cloud = Pilve keelatud paroolide loend ei lubanud uut parooli
    .summary = Uus parool on keelatud sõnaga liiga sarnane ja { -entra_id } lükkas selle tagasi enne, kui serverisse midagi saadeti.

## Diagnoses: nothing is written back for this operation or account

diagnosis-reset_from_m365_admin_center = Parool lähtestati { -m365_admin_center(case: "inessive") }
    .summary = Kui sünkroonitud kasutaja parool lähtestatakse { -m365_admin_center(case: "inessive") }, muutub ainult pilveparool ja { -active_directory }sse ei kirjutata seda kunagi tagasi.

diagnosis-reset_by_unsupported_api = Parool määrati skripti või API-ga, mis seda tagasi ei kirjuta
    .summary = Vanad { -powershell }i moodulid ja { -graph }i tavaline kasutajaandmete uuendamine ei kasuta parooli tagasikirjutamist, seega jääb { -active_directory }s kehtima vana parool.

diagnosis-cloud_only_user_no_writeback_needed = Konto on olemas ainult pilves
    .summary = Konto on loodud { -entra_id }-s ja sellel pole { -active_directory }s vastet, seega pole midagi tagasi kirjutada ja tõrge on pilves toimuvas lähtestamises endas.

diagnosis-guest_user_home_directory = Külaliskasutaja parool kuulub teise kataloogi
    .summary = See on külaliskonto, mille parooli hoitakse kodurentnikus või isiklikus Microsofti kontos, kus see rentnik seda lähtestada ei saa.

diagnosis-federated_user_admin_reset = Administraatori tehtud liitkasutaja paroolilähtestus ei jõudnud kohale
    .summary = Kasutaja domeen on liitdomeen ja administraatori tehtud lähtestamine ei jõudnudki serverisse.

## Diagnoses: after the write

diagnosis-cloud_copy_lags_behind = Uus parool on { -active_directory }s, kuid mitte veel pilves
    .summary = Parool kirjutati { -active_directory }sse, kuid pilves on veel vana koopia, seega ei saa mõne minuti jooksul pilveteenustesse sisse logida.

## Diagnoses: the way from the server to the relay

diagnosis-firewall_blocks_service_bus = Tulemüür blokeerib ühenduse vahendusteenusega
    .summary = { -entra_connect_sync }i server ei saa avada TCP-pordi 443 kaudu väljaminevat ühendust vahendusteenuse (relay) või paroolilähtestusteenusega, seega ei jõua ükski päring kohale.

diagnosis-firewall_rule_uses_wrong_host = Tulemüürireeglis on host, mida pole olemas
    .summary = Reeglisse on kirjutatud `servicebus.windows.networks`, mis on vanade juhiste trükiviga, seega jäävad vahendusteenuse tegelikud hostid `{ -host_relay }` blokeerituks.

diagnosis-proxy_not_configured_for_connect = { -entra_connect_sync } ei pääse puhverserverist läbi
    .summary = Server pääseb võrgust välja ainult puhverserveri kaudu, kuid sünkroonimisteenus ei kasuta seda või ei saa sinna sisse logida, seega ei jõua teenus vahendusteenuseni.

diagnosis-tls_inspection_breaks_relay = TLS-liikluse kontrollimine rikub ühenduse vahendusteenusega
    .summary = Mõni vahepealne seade dekrüptib ühenduse ja allkirjastab selle uuesti ning sellise ühenduse kaudu ei saa parooli tagasikirjutamise vahendusteenust kasutada.

diagnosis-idle_timeout_too_short = Tulemüür või puhverserver katkestab jõudeühendused liiga vara
    .summary = Jõudeühendused katkestatakse enne järgmist eluimpulssi, seega kaotab server ühenduse vahendusteenusega ikka ja jälle.

diagnosis-tls12_not_enabled = TLS 1.2 pole serveris täielikult sisse lülitatud
    .summary = Vähemalt üks TLS 1.2 säte Windowsis või .NET-is puudub või on vale, seega ei saa server luua pilvega turvalist ühendust.

diagnosis-root_ca_missing = Server ei usalda vahendusteenuse serti
    .summary = Serveris puudub juursert, seega ei usalda see { -service_bus }i serti ja tagasikirjutamise kuular ei saa ühendust luua.

diagnosis-server_clock_skew = Serveri kell on vale
    .summary = Serveri kellaaeg erineb tegelikust nii palju, et pilv lükkab serveri sisselogimistõendid tagasi.

## The sync service, its writeback endpoint and how it was set up

diagnosis-writeback_not_enabled_in_connect = Parooli tagasikirjutamine on { -entra_connect_sync }is välja lülitatud
    .summary = Sünkroonimisserveri viisardis on valik **Password writeback** (Parooli tagasikirjutamine) märkimata, seega ei käivitu kuular ja ühtegi paroolimuudatust ei võeta vastu.

diagnosis-staging_mode_active = Ainus sünkroonimisserver on ettevalmistusrežiimis
    .summary = Ettevalmistusrežiimis (staging mode) server ei teeninda tagasikirjutamist ja selle rentniku ükski teine server pole aktiivne, seega jääb iga päring vastuseta.

diagnosis-second_active_server = Aktiivseid sünkroonimisservereid on rohkem kui üks
    .summary = Sama rentniku jaoks on aktiivsed vähemalt kaks { -entra_connect_sync }i serverit, mis võivad üksteiselt ühenduse vahendusteenusega ära võtta, seega muutub tagasikirjutamine ebakindlaks.

diagnosis-adsync_service_not_running = Teenus { -adsync } ei tööta
    .summary = Teenus { -adsync_display_name } on peatatud või ei käivitu, seega ei kuula sünkroonimisserveris paroolipäringuid miski.

diagnosis-writeback_endpoint_not_listening = Tagasikirjutamise kuular ei tööta, kuigi { -adsync } töötab
    .summary = Võrk on korras ja teenus töötab, kuid selle tagasikirjutamise lõpp-punkt ei käivitunud või kaotas ühenduse vahendusteenusega, seega ei võeta pilvest vastu ühtegi päringut.

diagnosis-onboarding_admin_federated_or_wrong_password = Viisardis kasutatud konto on liitkonto või selle parool on vale
    .summary = Viisard ei saa sisestatud { -entra_id } konto jaoks tõendit, seega ei saa parooli tagasikirjutamist sisse ega välja lülitada.

diagnosis-onboarding_state_corrupt = Salvestatud tagasikirjutamise võtmed või sätted ei vasta pilves olevatele
    .summary = Sünkroonimisserveris hoitavad võtmed või konfiguratsioon on rikutud või ei klapi enam rentnikuga, seega ei saa päringuid dekrüptida ega täita.

diagnosis-forest_added_after_enablement = Mets lisati pärast tagasikirjutamise sisselülitamist
    .summary = Hiljem lisatud või uuesti ühendatud metsa jaoks pole parooli tagasikirjutamist häälestatud, seega ei saa selle kasutajate paroole kirjutada.

diagnosis-connect_version_retired = { -entra_connect_sync }i installitud versioon on kasutuselt kõrvaldatud
    .summary = Sünkroonimisserveri versioon on tagasi võetud, toe saamiseks liiga vana või vanem kui versioon, mida Microsoft nõuab, seega ei parandata selle vigu ja sünkroonimine võib lakata.

diagnosis-cloud_sync_agent_unhealthy = { -cloud_sync }i agent ei saa tagasikirjutamist teenindada
    .summary = Kasutajat sünkroonib { -cloud_sync }, kuid agent puudub, ei tööta, on liiga vana või ei paku rentniku pilv sellist tagasikirjutamist, seega ei jõua ükski parool { -active_directory }sse.

## The look-up of the user in the directory

diagnosis-ou_reserved_characters = Kasutaja tee kataloogis sisaldab reserveeritud märke
    .summary = Kasutaja eraldusnimes (DN) on nimi, mis sisaldab LDAP-is eritähendusega märki, ja kirjutamine lõpeb tundmatu kataloogitõrkega `33001`.

diagnosis-user_object_not_found = Sünkroonimisserver ei leia kasutajat { -active_directory }st
    .summary = Konto on kustutatud, jääb sünkroonimise ulatusest välja või pole õigesti seotud, seega ei leia server pilvekasutajale vastavat objekti, kuhu kirjutada.

diagnosis-user_excluded_by_selective_phs = Valikuline parooliräsi sünkroonimine jätab kasutaja välja
    .summary = Reegel jätab kasutaja parooliräsi sünkroonimisest välja ja seetõttu pole kasutajale võimalik ka parooli tagasi kirjutada.

diagnosis-multiple_enabled_accounts = Samale pilvekasutajale vastab mitu lubatud kontot
    .summary = Pilvekasutajale või tema ankrule vastab { -active_directory }s rohkem kui üks lubatud konto, seega ei tea server, millise konto parool määrata, ega määra ühtegi.

## The write to the directory

diagnosis-protected_account_self_reset = Kasutaja on kaitstud rühmas ega saa unustatud parooli lähtestada
    .summary = { -active_directory } ei lase konnektori kontol kaitstud rühmade liikmete paroole muuta, seega on ette nähtud, et iseteeninduslik lähtestamine või lukust avamine lükatakse tagasi.

diagnosis-protected_account_admin_reset = Administraator ei saa selle kaitstud konto parooli pilvest lähtestada
    .summary = Konto on { -active_directory }s märgitud eelisõigustega kontoks (`adminCount` on 1), seega lükatakse administraatori pilves tehtud lähtestamine tagasi.

diagnosis-stale_admin_count = Konto on endiselt kaitstuks märgitud, kuigi see pole enam rühmas
    .summary = Konto ei kuulu enam kaitstud rühma, kuid `adminCount` on endiselt 1 ja pärimine endiselt välja lülitatud, seega ei jõua konnektori konto õigused selleni.

diagnosis-connector_missing_writeback_rights = Konnektori kontol puuduvad tagasikirjutamise õigused
    .summary = Kontol, mida { -entra_connect_sync } { -active_directory }s kasutab, puudub kasutaja suhtes vähemalt üks õigustest **Reset password**, **Write lockoutTime** ja **Write pwdLastSet**, seega lükatakse uus parool või lukust avamine tagasi.

diagnosis-connector_missing_unexpire_password = Konnektori kontol puudub õigus „Unexpire Password“
    .summary = Lähtestamine õnnestub, kuid konnektori konto ei tohi parooli kehtivaks märkida, seega peab kasutaja parooli veel kord muutma.

diagnosis-inheritance_disabled_on_object = Õiguste pärimine on kasutajal või organisatsiooniüksusel välja lülitatud
    .summary = Kasutajaobjekt või mõni selle kohal asuv organisatsiooniüksus (OU) ei päri õigusi, seega ei jõua konnektori kontole kõrgemal antud õigused kasutajani ja kirjutamine lükatakse tagasi.

diagnosis-permissions_not_yet_propagated = Uued õigused pole veel kõikjale jõudnud
    .summary = Konnektori konto õigusi muudeti hiljuti ja need pole jõudnud kasutajaobjektini või kasutatava domeenikontrollerini, seega lükatakse kirjutamine endiselt tagasi.

diagnosis-remote_sam_calls_restricted = Turbepoliitika blokeerib konnektori konto SAM-i kaugkutsed
    .summary = Kaugkutsed kontode andmebaasi (SAM) on piiratud ja konnektori konto pole lubatute loendis, seega ei saa see lugeda kasutajat, kelle objekti tuleb kirjutada.

diagnosis-builtin_read_rights_missing = Kontode otsimiseks vajalikud vaikimisi lugemisõigused on eemaldatud
    .summary = Authenticated Users ei kuulu enam rühma **Pre-Windows 2000 Compatible Access**, seega ei tohi konnektori konto kasutajat otsida ja kirjutamine nurjub.

diagnosis-ldap_signing_disabled = Konnektor ei allkirjasta ega krüpti LDAP-liiklust
    .summary = { -active_directory } konnektori valik **Sign and Encrypt LDAP Traffic** (Allkirjasta ja krüpti LDAP-liiklus) on välja lülitatud ja sellise ühenduse kaudu parooli vastu ei võeta.

diagnosis-policy_hints_control_missing = Domeenikontrolleris puudub LDAP-i paroolipoliitika juhtelement
    .summary = Kasutatav domeenikontroller ei paku LDAP-i juhtelementi, mis paneb lähtestamise paroolipoliitikat järgima, seega ei saa sünkroonimisserver seal parooli määrata.

diagnosis-connector_password_too_long = Konnektori konto parool on liiga pikk
    .summary = Konnektori konto paroolis on üle 256 märgi, seega ei saa server seda kasutada, kui ta kontot lukust avab või parooli lähtestab.

diagnosis-connector_credentials_invalid = Sünkroonimisserveris on konnektori konto vale parool
    .summary = Sünkroonimisserverisse salvestatud konnektori konto parool ei kehti { -active_directory }s, seega ei saa server sealt lugeda ega sinna kirjutada.

diagnosis-no_writable_dc_reachable = Sünkroonimisserver ei saa ühendust sobiva domeenikontrolleriga
    .summary = Vajalik port on suletud, primaardomeenikontrolleri emulaator (PDC) ei vasta või on kasutatav domeenikontroller kirjutuskaitstud, seega võib uue parooli kirjutamine nurjuda.

diagnosis-account_disabled_or_locked_onprem = Konto on { -active_directory }s keelatud või lukus
    .summary = Kasutaja domeenikonto on keelatud või lukustatud, seega lükatakse soovitud paroolitoiming tagasi.

diagnosis-wrong_current_password = Praegune parool sisestati valesti
    .summary = Parooli muutmisel sisestatud vana parool ei ühti { -active_directory }s oleva parooliga, seega lükatakse muutmine ootuspäraselt tagasi.

diagnosis-user_cannot_change_password_flag = Kontol on märgitud valik „User cannot change password“
    .summary = Domeenikontol on märgitud valik **User cannot change password** (Kasutaja ei saa parooli muuta), seega lükatakse pilvest tulev uus parool tagasi.

diagnosis-min_password_age_blocks = Praegune parool on muutmiseks liiga uus
    .summary = Poliitikaga määratud parooli minimaalne vanus pole selle kasutaja puhul veel täis, seega ei võta { -active_directory } praegu uut parooli vastu.

diagnosis-password_policy_violation = Uus parool ei vasta domeeni paroolipoliitikale
    .summary = Valitud parool ei vasta { -active_directory } reeglitele pikkuse, keerukuse või parooliajaloo kohta, seega lükkab domeenikontroller selle tagasi.

diagnosis-banned_password_onprem_filter = Domeenikontrolleri paroolifilter lükkas parooli tagasi
    .summary = { -password_protection } või mõni muu domeenikontrolleri paroolifilter lükkab valitud parooli tagasi, seega seda ei kirjutata.

diagnosis-cloud_sync_gmsa_rights_missing = Agendi teenusekontol puuduvad tagasikirjutamise õigused
    .summary = Agendi { -provisioning_agent } rühma hallatud teenusekontol (gMSA) pole kasutaja suhtes tagasikirjutamise õigusi, seega ei võta { -active_directory } uut parooli vastu.

## Symptoms

symptom-password-writeback =
    pilves muudetud parool ei jõua domeeni
    parool ei sünkroonu tagasi AD-sse
    pilves üks parool, arvutis teine
    aka.ms/sspr annab veateate
    parooli lähtestamine ei tööta
    password writeback ei tööta
    kasutaja unustas parooli ja ei saa uut määrata

symptom-licence_missing_for_writeback =
    sspr_0012
    kasutajal pole P1 litsentsi
    Azure AD Premium puudub
    meil on ainult Business Standard või Basic
    E1 litsentsiga ei saa parooli vahetada
    leht ütleb, et litsents ei luba parooli lähtestada

symptom-sspr_not_enabled_for_tenant =
    sspr_0011
    sspr_0009 tavakasutajatel
    mitte keegi ei saa ise parooli lähtestada
    parooli lähtestamine pole ettevõttes lubatud
    SSPR on väärtusel None
    unustasin parooli ei tööta kellelgi

symptom-user_not_in_sspr_group =
    sspr_0013
    kolleegil töötab lähtestamine, minul mitte
    uus töötaja ei saa parooli ise lähtestada
    lähtestamine lubatud ainult ühele grupile
    kasutaja pole SSPR-i grupis

symptom-writeback_toggle_off_in_portal =
    on-premises integration lehel linnuke puudu
    portaalis on writeback väljas
    Connectis on sees, aga serverisse ei jõua midagi
    31001 ei teki, viisardis on kõik õige
    Write back passwords to your on-premises directory märkimata

symptom-cloud_sync_writeback_toggle_off =
    cloud sync linnuke on märkimata
    ainult cloud synci domeeni kasutajatel ei tööta
    OnPremisesAgent ei ole CloudSync
    uue domeeni kasutajatel parool tagasi ei jõua, vana domeeni omadel jõuab
    Set-AADCloudSyncPasswordWritebackConfiguration tegemata

symptom-unlock_without_reset_toggle_off =
    tahan ainult konto lahti teha, parool on meeles
    luku avamise valikut ei pakuta
    SSPR sunnib uut parooli panema, kuigi vaja on ainult lukust lahti
    Allow users to unlock accounts seatud väärtusele No

symptom-admin_sspr_not_allowed =
    sspr_0009
    sspr_009
    administraator ei saa enda parooli lähtestada
    tavakasutajatel töötab, adminidel mitte
    AllowedToUseSspr on False
    sspr adminidele keelatud

symptom-sspr_methods_insufficient =
    sspr_0014
    teist kinnitusviisi ei ole
    registreeritud on ainult telefon
    ei saa tõestada, et see olen mina
    nõutakse kahte meetodit, kasutajal on üks
    turvaküsimustest ei piisa

symptom-sspr_directory_data_not_registered =
    telefon on AD-s kirjas, aga leht seda ei paku
    mobiilinumber AD-s õige, SMS-i ei saa valida
    alates oktoobrist 2026 ei saa enam telefoniga lähtestada
    kasutaja pole oma turbeteavet kunagi registreerinud
    isiklik e-post ei kõlba enam kinnituseks

symptom-sspr_attempts_throttled =
    liiga palju katseid
    proovige 24 tunni pärast uuesti
    lähtestamine on ööpäevaks kinni
    sisestasin koodi mitu korda valesti
    Blocked from self-service password reset

symptom-banned_password_cloud =
    valige raskemini äraarvatav parool
    parool sisaldab liiga levinud sõna
    FuzzyPolicyViolationInvalidPassword
    ettevõtte nimega parool ei lähe läbi
    see parool on keelatud
    leht lükkab parooli kohe tagasi, serveris pole sündmustki

symptom-reset_from_m365_admin_center =
    admin.microsoft.com kaudu pandud parool arvutis ei kehti
    halduskeskuses vahetasin parooli, domeenis on vana
    Office 365 admini paneelist tehtud parool töötab ainult meilis
    IT andis ajutise parooli, Windowsi sellega sisse ei saa
    auditilogis lähtestamine õnnestus, OnPremisesAgent on None

symptom-reset_by_unsupported_api =
    Set-MsolUserPassword
    Update-MgUser passwordProfile
    Set-AzureADUserPassword
    skript muutis parooli ainult pilves
    HR-i või piletisüsteemi liides määrab paroole, AD-s jääb vana

symptom-cloud_only_user_no_writeback_needed =
    kasutajat AD-s polegi
    pilves tehtud konto, arvutisse ei logi
    onmicrosoft.com konto parool
    onPremisesSyncEnabled on tühi
    konto ei ole sünkroonitud

symptom-guest_user_home_directory =
    külaline ei saa parooli vahetada
    partnerfirma inimene unustas parooli
    EXT konto parooli lähtestamine
    väline kasutaja gmaili või outlook.com aadressiga
    B2B kasutaja parool

symptom-federated_user_admin_reset =
    ADFS-i kasutaja parooli ei saa portaalist lähtestada
    liitdomeeni kasutaja, admini tehtud reset ei mõju
    domeen on Federated
    kasutaja ise saab lähtestada, admin mitte
    Okta või AD FS kasutusel, portaali parool ei kehti

symptom-cloud_copy_lags_behind =
    domeenis uus parool töötab, Outlookis ja Teamsis veel mitte
    kohe pärast vahetust ei saa pilve sisse
    mõne minuti pärast hakkas ise tööle
    parool on muudetud, kuid pilve sisselogimisega tuleb oodata
    servers need time to catch up

symptom-firewall_blocks_service_bus =
    sspr_0030
    32002
    tulemüür ei lase serverit välja
    port 443 servicebus kinni
    Test-NetConnection servicebus.windows.net nurjub
    pärast uut tulemüüri paroolid enam tagasi ei jõua
    kohapealse teenusega ei saa ühendust

symptom-firewall_rule_uses_wrong_host =
    servicebus.windows.networks
    reegel on tulemüüris olemas, aga ikka blokeerib
    lubasime juhendi järgi hostid ja ei aidanud
    DNS ei leia windows.networks domeeni
    tulemüürireeglis trükiviga

symptom-proxy_not_configured_for_connect =
    proksi taga server
    HTTP 407
    brauseriga serverist internetti saab, ADSync ei saa
    machine.config proxy puudu
    uus proksi, pärast seda writeback maas
    proxy authentication required

symptom-tls_inspection_breaks_relay =
    SSL inspection
    HTTPS-i kontroll tulemüüris sisse lülitatud
    serdi väljaandja on meie oma tulemüür
    Zscaler või Fortinet vahetab serdi ära
    port on lahti, aga relay ühendus katkeb kohe

symptom-idle_timeout_too_short =
    pärast taaskäivitust töötab natuke aega ja siis jälle mitte
    hommikul esimene lähtestamine ebaõnnestub
    ühendus kukub iga paari minuti tagant
    idle timeout
    palju 32014 hoiatusi
    NAT või koormusjaotur katkestab seisva ühenduse

symptom-tls12_not_enabled =
    TLS 1.2 väljas
    SchUseStrongCrypto puudu
    vana Windows Server 2012, turvalist kanalit ei saa luua
    Could not create SSL/TLS secure channel
    keelasime TLS 1.0 ja 1.1 ning pärast seda ei tööta

symptom-root_ca_missing =
    remote certificate is invalid
    31034 serdi viga
    DigiCert Global Root G2 puudub
    juursert serveris puudu
    serverist pole Windows Update’i ligipääsu, serte ei uuendata

symptom-server_clock_skew =
    serveri kell on vale
    kell nihkes
    6306 ja 32001 koos
    ajavöönd või ajaserver vale
    virtuaalserveri aeg jookseb ette
    w32tm näitab suurt erinevust

symptom-writeback_not_enabled_in_connect =
    sspr_0010
    Optional features lehel password writeback märkimata
    Connectis on writeback väljas
    pole kunagi sisse lülitatud
    31013
    on-premises integration lehte portaalis pole
    uus Connecti server, unustati linnuke panna

symptom-staging_mode_active =
    server on staging mode’is
    StagingModeEnabled True
    vana server suri, uus jäi ettevalmistusrežiimi
    Connect ei ekspordi midagi ja paroolid ei tule
    ainus server on varuserver

symptom-second_active_server =
    kaks Connecti serverit korraga
    vana AD Connecti server pandi uuesti käima
    üks kord õnnestub, teine kord mitte
    taastasime virtuaalmasina ja nüüd parooli lähtestamine katkeb
    mõlemas serveris StagingModeEnabled False

symptom-adsync_service_not_running =
    ADSync ei käivitu
    Microsoft Azure AD Sync teenus on seisma jäänud
    sündmus 7038
    sündmus 1069 logon failure
    6028 krüptovõti
    sünkroonimine seisab täielikult
    pärast Windowsi uuendust ei lähe teenus käima

symptom-writeback_endpoint_not_listening =
    6800
    31044
    31019 enam ei tule
    sünkroonimine käib, ainult paroolid ei tule tagasi
    ADSynci restart aitab korraks
    writeback jäi ise seisma

symptom-onboarding_admin_federated_or_wrong_password =
    32009
    viisard ei saa parooli tagasikirjutamist konfigureerida
    Connecti viisard ei võta admini parooli vastu
    üldadministraator on ADFS-i konto
    AADSTS viga viisardis

symptom-onboarding_state_corrupt =
    32004
    32005
    32010
    dekrüptimine ebaõnnestub sünkroonimisserveris
    pärast serveri taastamist varukoopiast writeback katki
    lülita välja ja uuesti sisse

symptom-forest_added_after_enablement =
    0x8023061f
    ainult uue metsa kasutajad ei saa parooli muuta
    ostsime firma, lisasime selle domeeni Connecti
    mets eemaldati Connectist ja lisati uuesti
    vanas domeenis kõik töötab

symptom-connect_version_retired =
    Azure AD Connect 1.6
    Connecti pole aastaid uuendatud
    AD Connecti tugi lõppenud
    Microsoft nõuab Connecti uuendamist tähtajaks
    Connect Health saadab kirju, et versioon aegub

symptom-cloud_sync_agent_unhealthy =
    agent näitab inactive
    provisioning agent ei tööta
    pilvesünkroonimise agent on portaalis punane
    Microsoft Entra Provisioning Agent teenus seisab
    agendi server lülitati välja
    agendi versioon alla 1.1.977.0

symptom-ou_reserved_characters =
    33001
    OU nimes on koma või kaldkriips
    organisatsiooniüksuse nimi plussmärgiga
    ainult ühe osakonna kasutajatel ei tööta
    DN-is on kurakaldkriips

symptom-user_object_not_found =
    33002
    80230405
    server ei leia kasutajat AD-st
    kasutaja kustutati AD-st, pilves on veel alles
    kasutaja viidi teise OU-sse, mida ei sünkroonita
    konto teisaldati teise metsa

symptom-user_excluded_by_selective_phs =
    PHSFiltered
    adminDescription atribuut
    osa kasutajaid jäeti räsi sünkroonimisest välja
    selective password hash sync
    no password writeback targets
    osa töötajate paroole ei saadeta meelega pilve

symptom-multiple_enabled_accounts =
    33003
    80230402
    inimesel on kaks AD kontot
    sama UPN kahes metsas
    liitumise järel topeltkontod
    duplicate anchor

symptom-protected_account_self_reset =
    sspr_0029 ainult domeeniadminidel
    Domain Admins liige ei saa parooli lähtestada
    domeeniadmin unustas parooli
    AdminSDHolder
    vana parooliga muutmine läheb läbi, lähtestamine mitte

symptom-protected_account_admin_reset =
    80231367
    privileged account
    portaalist ei saa domeeniadmini parooli lähtestada
    31011 admini kontol
    Entra admin center ei lase admini kontole parooli panna

symptom-stale_admin_count =
    adminCount 1, kuigi grupis enam pole
    endine administraator ei saa parooli lähtestada
    kunagi oli Domain Admins, nüüd tavakasutaja
    pärimine lülitub ühel kasutajal ise välja
    adminCount jäi külge

symptom-connector_missing_writeback_rights =
    33004 kõigil kasutajatel
    MSOL kontol pole õigusi
    Reset password õigus puudu
    80230626
    konnektori konto access denied
    Set-ADSyncPasswordWritebackPermissions tegemata
    Custom install ja õigusi ei andnud keegi

symptom-connector_missing_unexpire_password =
    küsib kohe uuesti uut parooli
    pärast lähtestamist pean parooli veel kord vahetama
    pwdLastSet jääb nulliks
    Unexpire Password õigus
    uus parool aegub kohe

symptom-inheritance_disabled_on_object =
    Enable inheritance nupp nähtav
    ühes OU-s ei tööta, mujal töötab
    pärimine on OU-l välja lülitatud
    õigused antud domeeni juurel, aga kasutajani ei jõua
    Get-ADSyncObjectsWithInheritanceDisabled leidis objekte

symptom-permissions_not_yet_propagated =
    andsin just õigused ja ikka access denied
    õigused lisatud, aga kohe ei hakanud tööle
    domeenikontrollerid pole veel ühtlustunud
    repadmin näitab viivitust
    tunni aja pärast hakkas ise tööle

symptom-remote_sam_calls_restricted =
    RestrictRemoteSam
    ERROR_ACCESS_DENIED kasutaja lugemisel
    remote calls to SAM poliitika
    pärast security baseline’i paigaldamist ei tööta
    6329 failed to acquire user information

symptom-builtin_read_rights_missing =
    Pre-Windows 2000 Compatible Access
    Authenticated Users eemaldati grupist
    PingCastle soovitas grupi tühjaks teha
    AD turvaauditi järel läks katki
    samServer lugemisõigus

symptom-ldap_signing_disabled =
    8023062c
    LDAP signing
    Sign and Encrypt LDAP Traffic välja lülitatud
    LDAP-ühendus pole krüptitud
    konnektori Options aknas linnuke puudu

symptom-policy_hints_control_missing =
    1.2.840.113556.1.4.2066
    policy hints
    LDAP password policy control puudub
    vana Windows Server 2008 domeenikontroller
    server 2012 DC ja 6329

symptom-connector_password_too_long =
    800700ce
    filename or extension is too long
    teenusekontol väga pikk parool
    paroolihaldur genereeris üle 256 märgi
    lukust avamine annab vea 800700CE

symptom-connector_credentials_invalid =
    6000
    no-start-credentials
    keegi muutis MSOL konto parooli
    konnektori konto parool aegus
    AD import lõpeb vale parooliga

symptom-no_writable_dc_reachable =
    DC ei vasta
    RODC filiaalis
    PDC emulaator on kättesaamatu
    pordid 135 ja 389 kinni
    domeenikontroller võeti maha, Connect otsib vana
    domain could not be contacted

symptom-account_disabled_or_locked_onprem =
    33005
    33006
    konto on AD-s lukus
    konto keelatud, töötaja oli puhkusel
    läheb kogu aeg uuesti lukku
    account locked out

symptom-wrong_current_password =
    33007
    ütleb, et vana parool on vale
    praegune parool ei sobi
    Caps Lock oli peal
    My Accounti lehel parooli vahetades vale parool

symptom-user_cannot_change_password_flag =
    User cannot change password
    kasutaja ei saa parooli muuta, linnuke AD-s
    ühiskonto või kioskikonto parool
    CannotChangePassword True
    80230626 ainult ühel tavakasutajal

symptom-min_password_age_blocks =
    33008 teist korda samal päeval
    vahetasin alles täna parooli
    parooli saab muuta ainult kord päevas
    minimum password age
    uue töötaja esimest parooli ei saa kohe muuta

symptom-password_policy_violation =
    33008
    80230619
    parool ei vasta nõuetele
    liiga lühike parool
    seda parooli olen juba varem kasutanud
    keerukusnõuded pole täidetud
    ükski parool ei kõlba, reegleid ei näidata

symptom-banned_password_onprem_filter =
    10016 või 10017
    DCAgent blokeeris parooli
    Password Protection domeenikontrolleris
    Specops või muu paroolifilter ei luba
    parool vastab poliitikale, aga DC keeldub

symptom-cloud_sync_gmsa_rights_missing =
    provAgentgMSA
    agendi teenusekontol pole õigusi
    gMSA access denied
    Set-AADCloudSyncPermissions tegemata
    agent on aktiivne, kuid parooli ei kirjutata
