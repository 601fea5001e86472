# Texts of the topic password writeback: links, questions, and what the answers are called.
# Inline Markdown is allowed in .help and .summary only.

## Topic

topic-password-writeback = Povratno zapisovanje gesel
    .summary = Geslo, ki je spremenjeno ali ponastavljeno v storitvi { -entra_id }, ne pride v imenik { -active_directory } ali pa povratnega zapisovanja ni mogoče nastaviti.

## Links

link-tshoot_wb = Odpravljanje težav s povratnim zapisovanjem gesel
link-tut_wb = Nastavitev povratnega zapisovanja gesel z orodjem { -entra_connect_sync }
link-concept_wb = Kako deluje povratno zapisovanje gesel in katera dejanja zajema
link-licensing = Licence za samopostrežno ponastavitev gesla
link-sspr_policy = Pravilniki za gesla in njihovo ponastavitev v storitvi { -entra_id }
link-sspr_how = Kako deluje samopostrežna ponastavitev gesla
link-tshoot_sspr = Odpravljanje težav s samopostrežno ponastavitvijo gesla
link-sspr_data = Podatki za stik za samopostrežno ponastavitev gesla
link-sspr_tut = Nastavitev samopostrežne ponastavitve gesla
link-sspr_report = Poročila o nadzoru in uporabi ponastavitve gesla
link-cs_wb = Nastavitev povratnega zapisovanja gesel s storitvijo { -cloud_sync }
link-cs_tshoot = Odpravljanje težav s storitvijo { -cloud_sync }
link-cs_gmsa = Ukazi »cmdlet« za račun storitve, ki ga uporablja agent storitve { -cloud_sync }
link-prereq = Zahteve za orodje { -entra_connect_sync }
link-ports = Vrata in protokoli orodja { -entra_connect_sync }
link-tls = TLS 1.2 na strežniku z orodjem { -entra_connect_sync }
link-connectivity = Odpravljanje težav s povezavo orodja { -entra_connect_sync } z oblakom
link-staging = Pripravljalni način in upravljanje orodja { -entra_connect_sync }
link-acct_perm = Dovoljenja računa povezovalnika za imenik { -active_directory }
link-acct_ref = Računi, ki jih uporablja orodje { -entra_connect_sync }
link-addsacct = Sprememba gesla računa povezovalnika za imenik { -active_directory }
link-svcacct = Sprememba gesla računa storitve { -adsync }
link-features = Funkcije storitve { -entra_connect_sync }
link-phs = Sinhronizacija zgoščenih vrednosti gesel
link-selective = Izključitev uporabnikov iz sinhronizacije zgoščenih vrednosti gesel
link-topologies = Podprte topologije orodja { -entra_connect_sync }
link-hardening = Nadgradnja orodja { -entra_connect_sync }, ki jo zahteva strožja zaščita storitve
link-pks = Varnostna posodobitev orodja { -entra_connect_sync } in roki zanjo
link-appauth = Vpis orodja { -entra_connect_sync } z identiteto aplikacije
link-versions = Različice orodja { -entra_connect_sync }
link-reset_user = Ponastavitev uporabnikovega gesla, ki jo opravi skrbnik
link-banned_onprem = { -password_protection } za imenik { -active_directory }
link-banned_monitor = Dogodki in dnevniki storitve { -password_protection } na krmilnikih domene
link-sspr0029 = Napaka SSPR_0029 pri ponastavitvi gesla
link-protected = Zaščiteni računi in skupine v imeniku { -active_directory }
link-tlsca = Korenska potrdila, ki jih uporabljajo storitve { -azure }
link-graph_reset = Ponastavitev gesla prek vmesnika { -graph }
link-kb_acl = Dovoljenja za dostop, ki jih potrebuje povratno zapisovanje gesel
link-kb_gen = Splošni koraki za odpravljanje težav s povratnim zapisovanjem gesel
link-kb_62c = Napaka 8023062c pri povratnem zapisovanju gesel
link-kb_009 = Napaka SSPR_009 pri skrbnikih
link-kb_pol = Novo geslo, ki ga zavrne pravilnik imenika { -active_directory }
link-kb_m365 = Ponastavitev gesla v { -m365_admin_center(case: "locative") }
link-kb_wait = Sporočilo, da strežniki potrebujejo čas za uskladitev
link-kb_cfg = Čarovnik ne more konfigurirati povratnega zapisovanja gesel
link-kb_svc = Storitev { -adsync } se ne zažene

## Facts: what the user and the staff tell

fact-origin = Na kateri strani ali s katerim orodjem se je dejanje začelo?
    .label = Uporabljena stran ali orodje
    .help = Zahtevajte naslov strani ali posnetek zaslona. Ljudje pogosto zamenjujejo { -m365_admin_center(case: "accusative") } in portal { -entra_admin_center }.
    .choice-sspr_portal = portal za ponastavitev gesla (aka.ms/sspr)
    .choice-my_account = stran My Account (Moj račun)
    .choice-sign_in_page = Microsoftova stran za vpis
    .choice-windows_sign_in_screen = zaslon za vpis v sistem Windows
    .choice-entra_admin_center = { -entra_admin_center }
    .choice-azure_portal = { -azure_portal }
    .choice-m365_admin_center = { -m365_admin_center }
    .choice-graph_reset_api = { -graph }, metoda resetPassword
    .choice-powershell_or_graph_user_update = { -powershell } ali navadna posodobitev uporabnika prek vmesnika { -graph }

fact-user_message = Kakšna je bila vsebina sporočila o napaki?
    .label = Prikazano sporočilo
    .help = Zahtevajte posnetek zaslona in izberite odgovor, ki je po pomenu najbližji; natančno besedilo je na vsaki strani drugačno.
    .choice-none = ni sporočila
    .choice-on_prem_policy = geslo ne ustreza pravilniku na mestu uporabe
    .choice-banned_password = geslo je prelahko uganiti ali je prepovedano
    .choice-service_problem = težava s storitvijo, poskusite pozneje
    .choice-connectivity = storitev na mestu uporabe ni dosegljiva
    .choice-servers_catching_up = strežniki potrebujejo čas za uskladitev
    .choice-success_wait_cloud = uspelo je, pred vpisom v oblak je treba počakati
    .choice-info_changed_onprem = podatki o računu so se na mestu uporabe spremenili
    .choice-contact_admin = obrnite se na skrbnika
    .choice-wrong_current_password = trenutno geslo je napačno
    .choice-too_many_attempts = preveč poskusov
    .choice-wizard_unable_to_configure = čarovnik ne more konfigurirati povratnega zapisovanja

fact-new_password_works_in_cloud = Ali novo geslo deluje pri vpisu v storitev { -m365 }?
    .label = Novo geslo deluje v oblaku
    .help = Uporabnik naj ga preskusi v zasebnem oknu brskalnika, da prejšnja seja ne vpliva na izid.

fact-new_password_works_onprem = Ali novo geslo deluje pri vpisu v domeno Windows?
    .label = Novo geslo deluje v domeni
    .help = Uporabnik naj ga preskusi v računalniku, ki je v domeni in doseže krmilnik domene; sicer sistem Windows sprejme staro geslo iz predpomnilnika.

fact-prompted_to_change_again = Ali se od uporabnika po uspešni ponastavitvi zahteva še ena sprememba gesla?
    .label = Zahteva za vnovično spremembo
    .help = Vprašajte uporabnika ali zaženite `Get-ADUser <user> -Properties pwdLastSet`: vrednost `0` pomeni, da se sprememba še zahteva.

## Facts: the account

fact-user_in_protected_group = Ali je uporabnik neposredno ali prek druge skupine član zaščitene skupine?
    .label = Član zaščitene skupine
    .help = Zaščitene so na primer skupine Domain Admins, Administrators, Account Operators in Backup Operators. `Get-ADPrincipalGroupMembership <user>` izpiše neposredne skupine; preglejte tudi ugnezdene.

fact-user_admin_count = Kakšno vrednost ima atribut adminCount objekta uporabnika?
    .label = adminCount
    .help = Zaženite `Get-ADUser <user> -Properties adminCount`. Prazen atribut šteje kot `0`.
    .choice-0 = 0 ali ni nastavljen

fact-user_inheritance_enabled = Ali je za objekt uporabnika in njegovo organizacijsko enoto vklopljeno dedovanje dovoljenj?
    .label = Dedovanje vklopljeno
    .help = Zaženite `Get-ADSyncObjectsWithInheritanceDisabled -SearchBase '<DN>' -ObjectClass *`. Ali pa v orodju Active Directory Users and Computers odprite **Security** > **Advanced**; gumb **Enable inheritance** (Omogoči dedovanje) pomeni, da je dedovanje izklopljeno.

fact-user_locked_onprem = Ali je račun v imeniku { -active_directory } trenutno zaklenjen?
    .label = Račun zaklenjen v domeni
    .help = Zaženite `Get-ADUser <user> -Properties LockedOut`.

fact-user_cannot_change_password = Ali je pri računu potrjena možnost »User cannot change password«?
    .label = Možnost User cannot change password
    .help = Zaženite `Get-ADUser <user> -Properties CannotChangePassword` ali poglejte zavihek **Account** (Račun) uporabnika.

fact-user_joined_with_enabled_rule = Ali sta objekt v imeniku { -active_directory } in objekt v oblaku povezana s pravilom »User AccountEnabled«?
    .label = Povezan s pravilom User AccountEnabled
    .help = V orodju { -sync_service_manager } uporabite **Metaverse Search** (Iskanje v zbirki metaverse), odprite uporabnika in zavihek **Connectors** (Povezovalniki): navedena morata biti oba povezovalnika, v izvoru podatkov (lineage) pa mora biti dohodno pravilo **User AccountEnabled**.

fact-enabled_accounts_for_person = Koliko omogočenih računov v imenikih { -active_directory } vseh gozdov pripada temu uporabniku v oblaku?
    .label = Omogočeni računi te osebe
    .help = Uporabnika odprite z možnostjo **Metaverse Search** (Iskanje v zbirki metaverse) in preštejte povezovalnike, nato pa v vsakem gozdu z ukazom `Get-ADUser` poiščite račune z istim sidrom. Onemogočeni računi ne štejejo.

fact-ou_path_has_reserved_char = Ali katero od imen v poti organizacijskih enot uporabnika vsebuje rezerviran znak?
    .label = Rezerviran znak v poti uporabnika
    .help = Preberite `DistinguishedName` v izpisu ukaza `Get-ADUser <user>`. Rezervirani so `, + " \ < > ; = /`, prelomi vrstic, presledek ali `#` na začetku in presledek na koncu.

fact-changed_within_min_age = Ali je bilo geslo nazadnje nastavljeno pred tako kratkim časom, da še ni doseglo najmanjše starosti?
    .label = Geslo mlajše od najmanjše starosti
    .help = Vrednost `PasswordLastSet` iz ukaza `Get-ADUser <user> -Properties PasswordLastSet` primerjajte z najmanjšo starostjo gesla, ki velja za uporabnika.

## Facts: licence and policy of the tenant

fact-portal_writeback_toggle = Ali je v najemniku vklopljeno povratno zapisovanje gesel sinhroniziranih uporabnikov?
    .label = Povratno zapisovanje vklopljeno v najemniku
    .help = Odprite **Entra ID** > **Password reset** > **On-premises integration** in poglejte potrditveno polje **Enable password write back for synced users** (Omogoči povratno zapisovanje gesel sinhroniziranih uporabnikov). Na nekaterih straneh se imenuje **Write back passwords to your on-premises directory** (Zapisovanje gesel nazaj v imenik na mestu uporabe).

fact-portal_cloud_sync_toggle = Ali je v najemniku vklopljeno povratno zapisovanje prek storitve { -cloud_sync }?
    .label = Povratno zapisovanje prek storitve { -cloud_sync } vklopljeno
    .help = Odprite **Entra ID** > **Password reset** > **On-premises integration** in poglejte potrditveno polje **Write back passwords with Microsoft Entra Connect cloud sync** (Povratno zapisovanje gesel s sinhronizacijo v oblaku).

fact-portal_unlock_toggle = Ali smejo uporabniki odkleniti svoj račun brez ponastavitve gesla?
    .label = Odklepanje brez ponastavitve dovoljeno
    .help = Odprite **Entra ID** > **Password reset** > **On-premises integration** in poglejte **Allow users to unlock accounts without resetting their password** (Dovoli uporabnikom, da odklenejo račun brez ponastavitve gesla).

fact-onprem_integration_page_shown = Ali skrbnik pod »Password reset« vidi stran »On-premises integration«?
    .label = Stran On-premises integration prikazana
    .help = Poglejte pod **Entra ID** > **Password reset**. Strani ni, če orodje { -entra_connect } ni konfigurirano ali če skrbnik nima licence.

fact-audit_onprem_agent = Katerega agenta na mestu uporabe dnevnik nadzora navaja pri skrbnikovi ponastavitvi?
    .label = Agent v dnevniku nadzora
    .help = V razdelku **Users** > **Audit logs** odprite zapis **Reset password (by admin)** (Ponastavitev gesla, ki jo opravi skrbnik) in v dodatnih podrobnostih preberite `OnPremisesAgent`.
    .choice-none = None (brez agenta)
    .choice-entra_connect = { -entra_connect }
    .choice-cloud_sync = { -cloud_sync }

## Facts: the sync server

fact-connector_identity_type = Kako se povezovalnik Entra vpisuje v oblak?
    .label = Identiteta povezovalnika Entra
    .help = Na strežniku zaženite `Get-ADSyncEntraConnectorCredential` in preberite `ConnectorIdentityType`.
    .choice-application = aplikacija
    .choice-service_account = račun za sinhronizacijo imenikov

fact-writeback_in_connect = Ali je povratno zapisovanje gesel vklopljeno v orodju { -entra_connect_sync }?
    .label = Povratno zapisovanje vklopljeno v orodju Connect
    .help = V čarovniku Connect odprite **View current configuration** (Prikaži trenutno konfiguracijo) ali zaženite `Get-ADSyncAADPasswordResetConfiguration -Connector <Entra connector>`. Zastavice `PasswordWritebackEnabled` v vmesniku { -graph } ne upoštevajte; ni v uporabi.

fact-dotnet_version = Katera različica ogrodja .NET Framework je nameščena na sinhronizacijskem strežniku?
    .label = .NET Framework
    .help = Preberite `Version` pod `HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full`.

fact-clock_skew_minutes = Za koliko minut odstopa ura sinhronizacijskega strežnika?
    .label = Odstopanje ure
    .help = Na strežniku zaženite `w32tm /stripchart /computer:<time source> /samples:3`. Zaokrožite na cele minute; smer odstopanja ni pomembna.
    .value = { $value ->
        [one] { $value } minuta
        [two] { $value } minuti
        [few] { $value } minute
       *[other] { $value } minut
    }

fact-setup_admin_kind = Kakšen račun je v čarovniku vnesen za povezavo s storitvijo { -entra_id }?
    .label = Račun za nastavitev
    .help = Odloča domena uporabniškega imena: `Get-MgDomain` zanjo prikaže `Managed` ali `Federated`.
    .choice-cloud_only = ustvarjen v oblaku
    .choice-synced_managed = sinhroniziran, upravljana domena
    .choice-federated = združen

fact-setup_admin_password_ok = Ali se je z računom za nastavitev mogoče vpisati v drugem računalniku?
    .label = Vpis z računom za nastavitev uspe
    .help = V drugem računalniku se vpišite na naslovu `login.microsoftonline.com`. Če je geslo začasno ali poteklo, odgovorite z »ne«.

fact-connect_on_dc = Ali je orodje { -entra_connect_sync } nameščeno na krmilniku domene?
    .label = Nameščeno na krmilniku domene
    .help = Na strežniku zaženite `(Get-CimInstance Win32_OperatingSystem).ProductType`: vrednost `2` pomeni da.

## Facts: network from the sync server

fact-sb_443_reachable = Ali je s samega sinhronizacijskega strežnika prek vrat TCP 443 mogoče vzpostaviti povezavo z imenskim prostorom storitve { -service_bus } tega najemnika?
    .label = Storitev { -service_bus } dosegljiva na vratih 443
    .help = Imenski prostor preberite v dogodku `31019` ali `31034`, nato na strežniku zaženite `Test-NetConnection <namespace>.servicebus.windows.net -Port 443`.

fact-pwreset_443_reachable = Ali je s samega sinhronizacijskega strežnika prek vrat TCP 443 mogoče vzpostaviti povezavo s storitvijo za ponastavitev gesel?
    .label = Storitev za ponastavitev dosegljiva na vratih 443
    .help = Na strežniku zaženite `Test-NetConnection passwordreset.microsoftonline.com -Port 443`. Ta preskus zajame samo nadrejeno ime; na seznamu dovoljenih naslovov mora biti `{ -host_password_reset }`.

fact-allowlist_sb_entry = Kaj je za storitev { -service_bus } vpisano na seznamu dovoljenih naslovov požarnega zidu ali strežnika proxy?
    .label = Seznam dovoljenih naslovov za storitev { -service_bus }
    .help = Pravilo naj vam preberejo črko za črko. Pravilni vnos z nadomestnim znakom je `{ -host_relay }`; oblaka za vlado ZDA in za Kitajsko imata svoje gostitelje.
    .choice-wildcard_correct = pravilen vnos z nadomestnim znakom
    .choice-exact_namespace_hosts = posamezni gostitelji imenskih prostorov
    .choice-wrong_networks_domain = napačna domena servicebus.windows.networks
    .choice-absent = ni vnosa
    .choice-not_filtered = odhodni promet se ne filtrira

fact-proxy_used = Ali mora sinhronizacijski strežnik do interneta dostopati prek spletnega strežnika proxy?
    .label = Spletni strežnik proxy v uporabi
    .help = Vprašajte skrbnike omrežja. Izpis ukaza `netsh winhttp show proxy` na strežniku je samo namig in ne dokaz.

fact-machine_config_proxy = Ali je strežnik proxy vpisan v datoteko machine.config in je bila storitev nato znova zagnana?
    .label = Strežnik proxy vpisan v machine.config
    .help = V datoteki `C:\Windows\Microsoft.NET\Framework64\v4.0.30319\Config\machine.config` poiščite blok `defaultProxy` in vprašajte, ali je bila po njegovem vnosu storitev { -adsync } znova zagnana.

fact-proxy_probe = Kaj vrne spletna zahteva, poslana s sinhronizacijskega strežnika prek strežnika proxy?
    .label = Preskus prek strežnika proxy
    .help = Na strežniku zaženite `Invoke-WebRequest -Uri https://<namespace>.servicebus.windows.net -Verbose`. Kodo `401` vrne sama storitev { -service_bus }, zato šteje kot odgovor.
    .choice-ok = odgovor prejet
    .choice-http_403 = HTTP 403, naslov ni dovoljen
    .choice-http_407 = HTTP 407, strežnik proxy zahteva vpis
    .choice-no_connection = ni povezave

fact-tls_inspection = Ali se odhodni promet TLS sinhronizacijskega strežnika na poti dešifrira in znova podpiše?
    .label = Pregledovanje prometa TLS
    .help = S strežnika poglejte potrdilo, ki ga na vratih 443 pokaže `<namespace>.servicebus.windows.net`. Če je izdajatelj vaša organizacija ali proizvajalec požarnega zidu, je odgovor da.

fact-idle_timeout_s = Po koliko sekundah nedejavnosti požarni zid in strežnik proxy prekineta povezavo TCP?
    .label = Časovna omejitev nedejavnosti
    .help = Skrbnike omrežja vprašajte, katera vrednost je nastavljena. Če se naprave razlikujejo, velja najmanjša vrednost.
    .value = { $value ->
        [one] { $value } sekunda
        [two] { $value } sekundi
        [few] { $value } sekunde
       *[other] { $value } sekund
    }

fact-root_ca_ok = Ali sinhronizacijski strežnik zaupa potrdilu storitve { -service_bus }?
    .label = Potrdilo storitve { -service_bus } zaupanja vredno
    .help = Če dogodek `31034` omenja neveljavno oddaljeno potrdilo, je odgovor ne. V konzoli `certlm.msc` poiščite korenska potrdila, kot sta DigiCert Global Root G2 in Microsoft RSA Root Certificate Authority 2017.

fact-smb_445_ok = Ali je s sinhronizacijskega strežnika prek vrat TCP 445 mogoče vzpostaviti povezavo s krmilnikom domene?
    .label = Vrata TCP 445 do krmilnika domene
    .help = Na strežniku zaženite `Test-NetConnection <dc> -Port 445`.
    .choice-true = odprta
    .choice-false = zaprta

fact-target_dc_writable = Ali je v krmilnik domene, ki ga uporablja orodje { -entra_connect_sync }, mogoče zapisovati?
    .label = Krmilnik domene omogoča zapisovanje
    .help = Zaženite `Get-ADDomainController <dc>`: vrednost `IsReadOnly` mora biti `False`.

## Facts: rights and settings in Active Directory

fact-right_reset_password = Ali ima račun povezovalnika AD za tega uporabnika dovoljenje »Reset password«?
    .label = Dovoljenje Reset password
    .help = Račun poiščite z ukazom `Get-ADSyncADConnectorAccount`. Nato v orodju Active Directory Users and Computers pri uporabniku odprite **Security** > **Advanced** > **Effective Access** ali pa zaženite `dsacls "<DN>"`.

fact-right_write_lockouttime = Ali ima račun povezovalnika AD za tega uporabnika dovoljenje za zapisovanje atributa lockoutTime?
    .label = Dovoljenje Write lockoutTime
    .help = Pri uporabniku odprite **Security** > **Advanced** > **Effective Access** in preverite račun povezovalnika ali pa zaženite `dsacls "<DN>"`.

fact-right_write_pwdlastset = Ali ima račun povezovalnika AD za tega uporabnika dovoljenje za zapisovanje atributa pwdLastSet?
    .label = Dovoljenje Write pwdLastSet
    .help = Pri uporabniku odprite **Security** > **Advanced** > **Effective Access** in preverite račun povezovalnika ali pa zaženite `dsacls "<DN>"`.

fact-right_unexpire_password = Ali ima račun povezovalnika AD na korenu domene dovoljenje »Unexpire Password«?
    .label = Dovoljenje Unexpire Password
    .help = Zaženite `dsacls "<DN of the domain>"`. Dovoljenje mora veljati za ta objekt in vse podrejene objekte.

fact-acl_age_minutes = Pred koliko minutami so bila dovoljenja za povratno zapisovanje nazadnje spremenjena?
    .label = Zadnja sprememba dovoljenj
    .help = Vprašajte, kdo in kdaj je zagnal `Set-ADSyncPasswordWritebackPermissions` ali uredil dovoljenja.
    .value = { $value ->
        [one] pred { $value } minuto
        [two] pred { $value } minutama
        [few] pred { $value } minutami
       *[other] pred { $value } minutami
    }

fact-remote_sam_restricted = Ali so na sinhronizacijskem strežniku ali krmilniku domene omejeni oddaljeni klici SAM?
    .label = Oddaljeni klici SAM omejeni
    .help = Na obeh zaženite `Get-ItemProperty HKLM:\System\CurrentControlSet\Control\Lsa -Name RestrictRemoteSam`. `gpresult /h` pokaže pravilnik **Network access: Restrict clients allowed to make remote calls to SAM** (Omejitev odjemalcev, ki smejo izvajati oddaljene klice SAM).

fact-connector_in_remote_sam_list = Ali omejitev oddaljenih klicev SAM te klice računu povezovalnika AD dovoljuje?
    .label = Klici SAM dovoljeni računu povezovalnika
    .help = V konzoli `secpol.msc` odprite pravilnik **Network access: Restrict clients allowed to make remote calls to SAM** in nato **Edit Security** (Uredi varnost).

fact-authusers_in_prew2k = Ali je Authenticated Users član skupine Pre-Windows 2000 Compatible Access?
    .label = Authenticated Users v skupini Pre-Windows 2000 Compatible Access
    .help = Zaženite `Get-ADGroupMember 'Pre-Windows 2000 Compatible Access'`. Z »ne« odgovorite tudi, če so bila odvzeta dovoljenja za branje objekta `samServer` ali vsebnika `Builtin`.

fact-ldap_sign_encrypt = Ali je možnost »Sign and Encrypt LDAP Traffic« vklopljena na vseh treh mestih povezovalnika AD?
    .label = Promet LDAP podpisan in šifriran
    .help = V lastnostih povezovalnika poglejte **Connect to Active Directory Forest** > **Options**, **Configure Directory Partitions** > **Options** in **Options** pri nadomestnih poverilnicah.

fact-policy_hints_supported = Ali krmilniki domene podpirajo kontrolnik LDAP za namige o pravilniku (policy hints)?
    .label = Namigi o pravilniku LDAP podprti
    .help = Zaženite `Get-ADRootDSE -Properties supportedControl` in poiščite `1.2.840.113556.1.4.2066`.

fact-connector_password_length = Kako dolgo je geslo računa povezovalnika AD?
    .label = Dolžina gesla povezovalnika
    .help = Osebo, ki je geslo nastavila, vprašajte, koliko znakov ima, nikoli pa ne sprašujte po samem geslu.
    .value = { $value ->
        [one] { $value } znak
        [two] { $value } znaka
        [few] { $value } znaki
       *[other] { $value } znakov
    }

## Facts: password rules

fact-min_password_age_days = Kakšna najmanjša starost gesla velja za uporabnika?
    .label = Najmanjša starost gesla
    .help = Zaženite `Get-ADUserResultantPasswordPolicy <user>`. Če ne vrne ničesar, velja `Get-ADDefaultDomainPasswordPolicy`. Vnesite cele dni, `0` pa, če najmanjše starosti ni.
    .value = { $value ->
        [one] { $value } dan
        [two] { $value } dneva
        [few] { $value } dni
       *[other] { $value } dni
    }

fact-password_meets_policy = Ali geslo, ki ga je uporabnik poskusil nastaviti, ustreza zahtevam pravilnika imenika { -active_directory } glede dolžine, zapletenosti in zgodovine?
    .label = Geslo ustreza pravilniku
    .help = Nikoli ne sprašujte po geslu. Vprašajte, kako dolgo je, katere vrste znakov vsebuje in ali je bilo že uporabljeno.

fact-banned_hit = Ali je geslo zavrnil seznam prepovedanih gesel ali filter gesel, in če ga je, kateri?
    .label = Zavrnitev zaradi seznama ali filtra
    .help = Oblak: razlog v dnevniku nadzora `FuzzyPolicyViolationInvalidPassword`. Agent na krmilniku domene: dnevnik `DCAgent\Admin`, dogodek `10016` ali `10017` skupaj z dogodkom `30002`–`30005`, `30021`, `30022`, `30026` ali `30027`. Drugi filtri: dnevnik proizvajalca.
    .choice-none = brez zavrnitve
    .choice-cloud_list = seznam prepovedanih gesel v oblaku
    .choice-dc_agent = { -password_protection } na krmilniku domene
    .choice-third_party_filter = filter gesel drugega proizvajalca

## Facts: event logs

fact-dc_4724_audit_failure = Ali je krmilnik domene zabeležil, da računu povezovalnika ponastavitev gesla tega uporabnika ni uspela?
    .label = Dogodek 4724 Audit Failure
    .help = V dnevniku Security na krmilniku domene poiščite dogodek `4724` z oznako **Audit Failure** (Neuspel nadzor). Zapiše se samo, če se nadzorujejo neuspeli dogodki kategorije Account Management.

fact-request_reached_server = Ali je neuspeli poskus prišel do sinhronizacijskega strežnika?
    .label = Zahteva prispela na strežnik
    .help = Na dejavnem strežniku zaženite `Get-WinEvent -ProviderName PasswordResetService -MaxEvents 50`. Ob času poskusa poiščite `31001` (ponastavitev), `31006` (sprememba) ali `31009` (ponastavitev, ki jo opravi skrbnik).

fact-heartbeat_recent = Ali je sinhronizacijski strežnik v zadnjih desetih minutah zabeležil utrip (signal delovanja)?
    .label = Utrip v zadnjih 10 minutah
    .help = V dnevniku Application poiščite dogodek `31019` vira { -password_reset_service }. Pojavi se približno vsakih 5 minut.

fact-writeback_started_event = Ali poslušalec povratnega zapisovanja deluje od zadnjega zagona storitve { -adsync }?
    .label = Poslušalec povratnega zapisovanja zagnan
    .help = V dnevniku Application mora biti pri viru { -password_reset_service } po zadnjem zagonu storitve dogodek `31015`, za njim pa ne sme biti dogodka `31016`.

fact-prs_error_event = Kateri dogodek napake vira { -password_reset_service } spada k neuspelemu poskusu?
    .label = Dogodek napake vira { -password_reset_service }
    .help = V dnevniku Application na sinhronizacijskem strežniku poglejte čas poskusa. Če je dogodkov več, izberite najbolj natančnega: `33001`–`33009` pred `32000`–`32015`, te pa pred `31003`, `31008` in `31011`.
    .choice-0 = ni zabeležen

fact-adsync_hr = Katero kodo napake javlja storitev { -adsync } za neuspeli poskus?
    .label = Koda napake storitve { -adsync }
    .help = V dnevniku Application preberite dogodek `6329` vira { -adsync } ali razlog, ki ga navaja dogodek vira { -password_reset_service }. Koda stoji za `hr=` ali `0x`.
    .choice-none = ni zabeležena
    .choice-80230619 = 80230619
    .choice-80230626 = 80230626
    .choice-8023061f = 8023061f
    .choice-80230402 = 80230402
    .choice-80230405 = 80230405
    .choice-8023062c = 8023062c
    .choice-80231367 = 80231367
    .choice-800700ce = 800700ce
    .choice-ldap_policy_control = besedilo o manjkajočem kontrolniku LDAP za pravilnik za gesla
    .choice-access_denied_sam = ERROR_ACCESS_DENIED pri branju podatkov o uporabniku
    .choice-other = druga koda

fact-event_6800 = Ali je storitev { -adsync } zabeležila dogodek 6800?
    .label = Dogodek 6800
    .help = V dnevniku Application poglejte vir { -adsync } od zadnjega zagona storitve. Dogodek pove, da se končna točka za povratno zapisovanje ni zagnala.
    .choice-true = zabeležen
    .choice-false = ni zabeležen

## Facts: Cloud Sync

fact-agent_status = Katero stanje portal prikazuje za agenta, ki sinhronizira domeno uporabnika?
    .label = Sinhronizacijski agent
    .help = Glejte seznam agentov v razdelku **Entra ID** > **Entra Connect** > **Cloud sync**. Na strežniku agenta se morata izvajati storitvi { -provisioning_agent } in Agent Updater.
    .choice-active = dejaven
    .choice-inactive = nedejaven
    .choice-not_installed = ni nameščen

fact-agent_version = Katera različica sinhronizacijskega agenta je nameščena?
    .label = Različica sinhronizacijskega agenta
    .help = Preberite jo v podrobnostih agenta v portalu ali v lastnostih programske datoteke na strežniku.

fact-gmsa_writeback_rights = Ali ima račun storitve, ki ga uporablja sinhronizacijski agent, za tega uporabnika vsa štiri dovoljenja za povratno zapisovanje?
    .label = Dovoljenja računa storitve agenta
    .help = Zaženite `dsacls "<DN>"` in poiščite `provAgentgMSA$`: dovoljenja Reset password, Write lockoutTime, Write pwdLastSet in, podedovano s korena domene, Unexpire Password.
    .choice-true = popolna
    .choice-false = nepopolna

## Facts worked out from others, never asked

fact-event_meaning = Pomen dogodka vira { -password_reset_service }
    .label = Pomen dogodka
    .choice-nothing_logged = ni zabeležene napake
    .choice-write_refused = zahteva je prispela, imenik { -active_directory } gesla ni sprejel
    .choice-setup_rights = račun nima dovoljenj za izklop povratnega zapisovanja ali je združen
    .choice-listener_lost = povezava poslušalca s posredovalnikom prekinjena
    .choice-endpoint_unhealthy = končna točka za povratno zapisovanje ne deluje pravilno
    .choice-unknown_error = neznana napaka
    .choice-cloud_unreachable = storitev za ponastavitev gesel v oblaku ni dosegljiva
    .choice-relay_unreachable = posredovalnik storitve { -service_bus } ni dosegljiv
    .choice-invalid_request = neveljavna zahteva ali neveljaven odgovor
    .choice-keys_or_configuration = ključi ali konfiguracija povratnega zapisovanja poškodovani
    .choice-setup_account = čarovnik se v storitev ni mogel vpisati ali je ni dosegel
    .choice-reporting_lost = poročilo o stanju ni prišlo v oblak
    .choice-ad_unknown = neznan odgovor imenika { -active_directory }
    .choice-user_not_found = uporabnik ni najden
    .choice-duplicate_user = več uporabnikov z istim sidrom v oblaku
    .choice-permission_missing = račun povezovalnika ne sme nastaviti gesla
    .choice-account_disabled = račun onemogočen
    .choice-account_locked = račun zaklenjen
    .choice-wrong_password = trenutno geslo napačno
    .choice-policy_refused = pravilnik je zavrnil geslo
    .choice-ad_configuration = težava s konfiguracijo imenika { -active_directory }

fact-hr_meaning = Pomen kode napake storitve { -adsync }
    .label = Pomen kode napake
    .choice-nothing_logged = ni zabeležene napake
    .choice-policy_refused = pravilnik je zavrnil geslo
    .choice-access_denied = dostop računa povezovalnika zavrnjen
    .choice-not_enabled_for_forest = povratno zapisovanje za ta gozd ni omogočeno
    .choice-duplicate_anchor = več objektov z istim sidrom
    .choice-object_not_found = objekt ni najden
    .choice-ldap_not_encrypted = povezava LDAP ni šifrirana
    .choice-privileged_account = privilegiran račun
    .choice-password_too_long = geslo računa povezovalnika predolgo
    .choice-hints_missing = namigi o pravilniku LDAP niso podprti
    .choice-sam_denied = oddaljeni klic SAM zavrnjen
    .choice-not_in_the_list = kode ni na seznamu

fact-connect_support = Podpora za nameščeno različico orodja { -entra_connect_sync }
    .label = Podprtost različice
    .choice-below_minimum = starejša od najnižje različice, ki še sme sinhronizirati
    .choice-withdrawn = umaknil jo je Microsoft
    .choice-out_of_support = ni več podprta
    .choice-supported = podprta

## Diagnoses: licence, scope and switches of the tenant

diagnosis-licence_missing_for_writeback = Uporabnik nima licence za povratno zapisovanje gesel
    .summary = Sinhronizirani uporabnik nima licence, ki vključuje { -entra_id_p1 }, zato povratno zapisovanje novega gesla v imenik { -active_directory } z licenco ni zajeto in ga oblak lahko zavrne.

diagnosis-sspr_not_enabled_for_tenant = Samopostrežna ponastavitev gesla je v najemniku izklopljena
    .summary = Nihče ne more sam ponastaviti pozabljenega gesla ali odkleniti računa, ker je samopostrežna ponastavitev gesla v najemniku nastavljena na **None** (Nihče) ali pa pravilnika za ponastavitev ni.

diagnosis-user_not_in_sspr_group = Uporabnik ni v skupini, katere člani smejo ponastaviti geslo
    .summary = Samopostrežna ponastavitev gesla je omejena na eno skupino in uporabnik ni njen član, zato se ponastavitev ustavi že na prvi strani.

diagnosis-writeback_toggle_off_in_portal = Povratno zapisovanje gesel je izklopljeno v portalu { -entra_admin_center }
    .summary = Možnost najemnika na strani **On-premises integration** (Integracija na mestu uporabe) ni potrjena, zato oblak gesla nikoli ne preda strežniku, tudi če je orodje { -entra_connect_sync } na to pripravljeno.

diagnosis-cloud_sync_writeback_toggle_off = Povratno zapisovanje prek storitve { -cloud_sync } ni vklopljeno
    .summary = Uporabnik je iz domene, ki jo sinhronizira storitev { -cloud_sync }, ločena možnost najemnika za tega agenta pa je izklopljena, zato geslo ne pride nazaj v to domeno.

diagnosis-unlock_without_reset_toggle_off = Odklepanje brez ponastavitve gesla v najemniku ni dovoljeno
    .summary = Najemnik uporabnikom ne ponuja možnosti, da odklenejo račun in obdržijo staro geslo, zato je mogoča samo popolna ponastavitev.

diagnosis-admin_sspr_not_allowed = Samopostrežna ponastavitev gesla za skrbnike je izklopljena
    .summary = Račun ima vlogo v storitvi { -entra } in zanj velja ločen pravilnik za ponastavitev gesel skrbnikov, ki je v tem najemniku izklopljen.

## Diagnoses: the user has to prove their identity

diagnosis-sspr_methods_insufficient = Uporabnik ima registriranih premalo načinov preverjanja
    .summary = Pravilnik za ponastavitev zahteva več načinov preverjanja, kot jih je uporabnik registriral, zato uporabnik ne pride do strani za novo geslo.

diagnosis-sspr_directory_data_not_registered = Telefonska številka ali e-poštni naslov je samo v imeniku
    .summary = Uporabnik ni nikoli registriral nobenega načina preverjanja, številke in e-poštni naslovi, ki so samo v imeniku, pa od 5. oktobra 2026 za ponastavitev gesla ne veljajo več.

diagnosis-sspr_attempts_throttled = Preveč neuspešnih poskusov, uporabnik mora počakati
    .summary = Po petih neuspešnih poskusih oblak temu uporabniku za 24 ur blokira samopostrežno ponastavitev gesla.

diagnosis-banned_password_cloud = Novo geslo je zavrnil seznam prepovedanih gesel v oblaku
    .summary = Novo geslo je preveč podobno prepovedani besedi in storitev { -entra_id } ga je zavrnila, še preden je bilo karkoli poslano strežniku.

## Diagnoses: nothing is written back for this operation or account

diagnosis-reset_from_m365_admin_center = Geslo je bilo ponastavljeno v { -m365_admin_center(case: "locative") }
    .summary = Ponastavitev gesla sinhroniziranega uporabnika v { -m365_admin_center(case: "locative") } spremeni samo geslo v oblaku in se nikoli ne zapiše nazaj v imenik { -active_directory }.

diagnosis-reset_by_unsupported_api = Geslo je nastavil skript ali API brez povratnega zapisovanja
    .summary = Stari moduli za { -powershell } in navadna posodobitev uporabnika v vmesniku { -graph } ne uporabljajo povratnega zapisovanja gesel, zato v imeniku { -active_directory } ostane staro geslo.

diagnosis-cloud_only_user_no_writeback_needed = Račun obstaja samo v oblaku
    .summary = Račun je bil ustvarjen v storitvi { -entra_id } in nima ustreznika v imeniku { -active_directory }, zato ni česa zapisati nazaj in je težava v sami ponastavitvi v oblaku.

diagnosis-guest_user_home_directory = Geslo gosta hrani drug imenik
    .summary = Račun pripada gostujočemu uporabniku, njegovo geslo pa hrani domači najemnik ali osebni Microsoftov račun, kjer ga ta najemnik ne more ponastaviti.

diagnosis-federated_user_admin_reset = Skrbnikova ponastavitev gesla združenega uporabnika ni uspela
    .summary = Domena uporabnika je združena in skrbnikova ponastavitev ni nikoli prišla do strežnika.

## Diagnoses: after the write

diagnosis-cloud_copy_lags_behind = Novo geslo je v imeniku { -active_directory }, oblak še zaostaja
    .summary = Geslo je zapisano v imenik { -active_directory }, vendar ga oblak še ne pozna, zato vpis v storitve v oblaku nekaj minut ne uspe.

## Diagnoses: the way from the server to the relay

diagnosis-firewall_blocks_service_bus = Požarni zid zapira pot do posredovalnika
    .summary = Strežnik z orodjem { -entra_connect_sync } ne more vzpostaviti odhodne povezave prek vrat TCP 443 do posredovalnika ali do storitve za ponastavitev gesel, zato do njega ne pride nobena zahteva.

diagnosis-firewall_rule_uses_wrong_host = Pravilo požarnega zidu navaja gostitelja, ki ne obstaja
    .summary = Pravilo je bilo napisano za `servicebus.windows.networks`, kar je tipkarska napaka iz starih navodil, zato pravi gostitelji posredovalnika `{ -host_relay }` ostajajo blokirani.

diagnosis-proxy_not_configured_for_connect = Orodje { -entra_connect_sync } ne pride skozi strežnik proxy
    .summary = Strežnik sme iz omrežja samo prek strežnika proxy, sinhronizacijska storitev pa ga ne uporablja ali se vanj ne more vpisati, zato nikoli ne doseže posredovalnika.

diagnosis-tls_inspection_breaks_relay = Pregledovanje prometa TLS prekinja povezavo s posredovalnikom
    .summary = Naprava na poti dešifrira promet in ga znova podpiše, po takšni povezavi pa posredovalnika za povratno zapisovanje gesel ni mogoče uporabljati.

diagnosis-idle_timeout_too_short = Požarni zid ali strežnik proxy prezgodaj prekine nedejavne povezave
    .summary = Povezave brez prometa se prekinejo, še preden pride naslednji signal delovanja, zato strežnik vedno znova izgublja posredovalnik.

diagnosis-tls12_not_enabled = TLS 1.2 na strežniku ni v celoti vklopljen
    .summary = Vsaj ena nastavitev sistema Windows ali ogrodja .NET za TLS 1.2 manjka ali je napačna, zato strežnik ne more vzpostaviti varnih povezav z oblakom.

diagnosis-root_ca_missing = Strežnik ne zaupa potrdilu posredovalnika
    .summary = Na strežniku manjka korensko potrdilo, zato strežnik zavrne potrdilo storitve { -service_bus }, poslušalec povratnega zapisovanja pa se ne more povezati.

diagnosis-server_clock_skew = Ura strežnika ni točna
    .summary = Ura strežnika se od pravega časa razlikuje toliko, da oblak zavrača njegove žetone za vpis.

## The sync service, its writeback endpoint and how it was set up

diagnosis-writeback_not_enabled_in_connect = Povratno zapisovanje gesel je v orodju { -entra_connect_sync } izklopljeno
    .summary = Možnost **Password writeback** (Povratno zapisovanje gesel) v čarovniku na sinhronizacijskem strežniku ni potrjena, zato se poslušalec ne zažene in nobena sprememba gesla ni prevzeta.

diagnosis-staging_mode_active = Edini sinhronizacijski strežnik je v pripravljalnem načinu
    .summary = Strežnik v pripravljalnem načinu ne izvaja povratnega zapisovanja, noben drug strežnik tega najemnika pa ni dejaven, zato vse zahteve ostanejo brez odgovora.

diagnosis-second_active_server = Dejavnih je več sinhronizacijskih strežnikov
    .summary = Za istega najemnika sta dejavna vsaj dva strežnika z orodjem { -entra_connect_sync } in si lahko med seboj prevzemata povezavo s posredovalnikom, zato povratno zapisovanje ni zanesljivo.

diagnosis-adsync_service_not_running = Storitev { -adsync } se ne izvaja
    .summary = Storitev { -adsync_display_name } je ustavljena ali se ne more zagnati, zato sinhronizacijski strežnik ne sprejema zahtev v zvezi z gesli.

diagnosis-writeback_endpoint_not_listening = Poslušalec povratnega zapisovanja ne deluje, čeprav se storitev { -adsync } izvaja
    .summary = Omrežje je brez napak in storitev se izvaja, vendar se njena končna točka za povratno zapisovanje ni zagnala ali je izgubila posredovalnik, zato strežnik iz oblaka ne prevzame nobene zahteve.

diagnosis-onboarding_admin_federated_or_wrong_password = Račun, uporabljen v čarovniku, je združen ali pa je njegovo geslo napačno
    .summary = Čarovnik ne dobi žetona za vneseni račun storitve { -entra_id }, zato povratnega zapisovanja gesel ni mogoče vklopiti ali izklopiti.

diagnosis-onboarding_state_corrupt = Shranjeni ključi ali nastavitve povratnega zapisovanja se ne ujemajo z oblakom
    .summary = Ključi ali konfiguracija na sinhronizacijskem strežniku so poškodovani ali neusklajeni z najemnikom, zato zahtev ni mogoče dešifrirati ali izvesti.

diagnosis-forest_added_after_enablement = Gozd je bil dodan po vklopu povratnega zapisovanja
    .summary = Povratno zapisovanje gesel za gozd, ki je bil pozneje dodan ali znova povezan, ni bilo nikoli nastavljeno, zato gesel njegovih uporabnikov ni mogoče zapisati.

diagnosis-connect_version_retired = Nameščena različica orodja { -entra_connect_sync } je opuščena
    .summary = Različica na sinhronizacijskem strežniku je umaknjena, prestara za podporo ali starejša od najnižje, ki jo zahteva Microsoft, zato se napake v njej ne odpravljajo in se lahko sinhronizacija ustavi.

diagnosis-cloud_sync_agent_unhealthy = Agent storitve { -cloud_sync } ne more izvajati povratnega zapisovanja
    .summary = Uporabnika sinhronizira storitev { -cloud_sync }, vendar agent manjka, ne deluje ali je prestar, ali pa oblak tega najemnika povratnega zapisovanja na ta način ne ponuja, zato nobeno geslo ne pride v imenik { -active_directory }.

## The look-up of the user in the directory

diagnosis-ou_reserved_characters = Pot uporabnika vsebuje rezervirane znake
    .summary = Eno od imen v razločevalnem imenu (DN) uporabnika vsebuje znak, ki ima v protokolu LDAP poseben pomen, zato se zapis konča z neznano napako imenika `33001`.

diagnosis-user_object_not_found = Sinhronizacijski strežnik uporabnika ne najde v imeniku { -active_directory }
    .summary = Račun je izbrisan, zunaj obsega sinhronizacije ali ni pravilno povezan, zato strežnik od uporabnika v oblaku ne pride do objekta, v katerega bi lahko pisal.

diagnosis-user_excluded_by_selective_phs = Selektivna sinhronizacija zgoščenih vrednosti gesel izpušča uporabnika
    .summary = Eno od pravil izključuje uporabnika iz sinhronizacije zgoščenih vrednosti gesel in ga s tem odstranjuje tudi kot cilj povratnega zapisovanja.

diagnosis-multiple_enabled_accounts = Istemu uporabniku v oblaku pripada več omogočenih računov
    .summary = Z uporabnikom v oblaku ali z njegovim sidrom se ujema več omogočenih računov v imeniku { -active_directory }, zato strežnik ne ve, katero geslo naj nastavi, in ne nastavi nobenega.

## The write to the directory

diagnosis-protected_account_self_reset = Uporabnik je v zaščiteni skupini in ne more ponastaviti pozabljenega gesla
    .summary = Imenik { -active_directory } člane zaščitenih skupin varuje pred posegi računa povezovalnika, zato samopostrežno ponastavitev gesla ali odklepanje namenoma zavrne.

diagnosis-protected_account_admin_reset = Skrbnik iz oblaka ne more ponastaviti gesla tega zaščitenega računa
    .summary = Račun je v imeniku { -active_directory } označen kot privilegiran (`adminCount` je 1), zato je skrbnikova ponastavitev v oblaku zavrnjena.

diagnosis-stale_admin_count = Račun je še označen kot zaščiten, čeprav ni več v skupini
    .summary = Vrednost `adminCount` je še vedno 1 in dedovanje je še izklopljeno, čeprav račun ni več v zaščiteni skupini, zato dovoljenja računa povezovalnika zanj ne veljajo.

diagnosis-connector_missing_writeback_rights = Račun povezovalnika nima dovoljenj za povratno zapisovanje
    .summary = Račun, ki ga orodje { -entra_connect_sync } uporablja v imeniku { -active_directory }, za uporabnika nima vseh dovoljenj **Reset password**, **Write lockoutTime** in **Write pwdLastSet**, zato je novo geslo ali odklepanje zavrnjeno.

diagnosis-connector_missing_unexpire_password = Račun povezovalnika nima dovoljenja Unexpire Password
    .summary = Ponastavitev uspe, vendar račun povezovalnika gesla ne sme označiti kot veljavnega, zato mora uporabnik geslo spremeniti še enkrat.

diagnosis-inheritance_disabled_on_object = Dedovanje je za uporabnika ali organizacijsko enoto izklopljeno
    .summary = Objekt uporabnika ali organizacijska enota nad njim ne deduje dovoljenj, zato dovoljenja, ki jih je račun povezovalnika dobil više v drevesu, ne dosežejo uporabnika in je zapis zavrnjen.

diagnosis-permissions_not_yet_propagated = Nova dovoljenja še ne veljajo povsod
    .summary = Dovoljenja računa povezovalnika so bila spremenjena pred kratkim in še niso dosegla objekta uporabnika ali uporabljenega krmilnika domene, zato so zapisi še vedno zavrnjeni.

diagnosis-remote_sam_calls_restricted = Varnostni pravilnik računu povezovalnika preprečuje oddaljene klice SAM
    .summary = Oddaljeni klici zbirke računov (SAM) so omejeni in računa povezovalnika ni na seznamu dovoljenih, zato ne more prebrati uporabnika, pri katerem mora zapisati geslo.

diagnosis-builtin_read_rights_missing = Privzeta dovoljenja za branje računov so bila odstranjena
    .summary = Authenticated Users ni več član skupine **Pre-Windows 2000 Compatible Access**, zato račun povezovalnika ne sme poiskati uporabnika in zapis ne uspe.

diagnosis-ldap_signing_disabled = Povezovalnik ne podpisuje in ne šifrira prometa LDAP
    .summary = Možnost **Sign and Encrypt LDAP Traffic** (Podpisuj in šifriraj promet LDAP) je za povezovalnik imenika { -active_directory } izklopljena, gesla pa po takšni povezavi ni mogoče nastaviti.

diagnosis-policy_hints_control_missing = Krmilnik domene nima kontrolnika LDAP za pravilnik za gesla
    .summary = Uporabljeni krmilnik domene ne ponuja kontrolnika LDAP, ki poskrbi, da ponastavitev upošteva pravilnik za gesla, zato sinhronizacijski strežnik tam ne more nastaviti gesla.

diagnosis-connector_password_too_long = Geslo računa povezovalnika je predolgo
    .summary = Geslo računa povezovalnika ima več kot 256 znakov, zato ga strežnik pri odklepanju računa ali ponastavitvi gesla ne more uporabiti.

diagnosis-connector_credentials_invalid = Sinhronizacijski strežnik ima napačno geslo računa povezovalnika
    .summary = Geslo računa povezovalnika, shranjeno na sinhronizacijskem strežniku, v imeniku { -active_directory } ni veljavno, zato strežnik tam ne more ne brati ne pisati.

diagnosis-no_writable_dc_reachable = Sinhronizacijski strežnik ne doseže ustreznega krmilnika domene
    .summary = Potrebna vrata so zaprta, emulator primarnega krmilnika domene (PDC) se ne odziva ali pa je uporabljeni krmilnik domene samo za branje, zato zapis novega gesla morda ne uspe.

diagnosis-account_disabled_or_locked_onprem = Račun je v imeniku { -active_directory } onemogočen ali zaklenjen
    .summary = Domenski račun uporabnika je onemogočen ali zaklenjen, zato je zahtevano dejanje z geslom zavrnjeno.

diagnosis-wrong_current_password = Trenutno geslo je bilo vneseno napačno
    .summary = Staro geslo, vneseno ob spremembi, se ne ujema z geslom v imeniku { -active_directory }, zato je sprememba pravilno zavrnjena.

diagnosis-user_cannot_change_password_flag = Za račun je potrjena možnost »User cannot change password«
    .summary = Na domenskem računu je potrjena možnost **User cannot change password** (Uporabnik ne more spremeniti gesla), zato je novo geslo iz oblaka zavrnjeno.

diagnosis-min_password_age_blocks = Trenutno geslo je premlado, da bi ga bilo mogoče spremeniti
    .summary = Geslo tega uporabnika še ni doseglo najmanjše starosti, ki jo določa pravilnik, zato imenik { -active_directory } novo geslo za zdaj zavrača.

diagnosis-password_policy_violation = Novo geslo krši pravilnik domene
    .summary = Izbrano geslo ne ustreza pravilom imenika { -active_directory } za dolžino, zapletenost ali zgodovino gesel, zato ga krmilnik domene zavrne.

diagnosis-banned_password_onprem_filter = Geslo je zavrnil filter gesel na krmilniku domene
    .summary = Storitev { -password_protection } ali drug filter gesel na krmilniku domene zavrne izbrano geslo, zato geslo ni zapisano.

diagnosis-cloud_sync_gmsa_rights_missing = Račun storitve agenta nima dovoljenj za povratno zapisovanje
    .summary = Skupinski upravljani račun storitve (gMSA), ki ga uporablja { -provisioning_agent }, za uporabnika nima dovoljenj za povratno zapisovanje, zato imenik { -active_directory } zavrne novo geslo.

## Symptoms

symptom-password-writeback =
    password writeback ne dela
    geslo se iz oblaka ne prenese v domeno
    spremenil sem geslo na spletu, v službi pa še vedno velja staro
    dve različni gesli, eno za pošto in eno za računalnik
    reset gesla v Azure AD se ne zapiše v AD
    pozabljeno geslo, ponastavitev ne gre skozi
    Azure AD Connect ne vrača gesel v domeno
    SSPR_0029 ali SSPR_0030

symptom-licence_missing_for_writeback =
    SSPR_0012
    uporabnik nima licence P1
    kupili smo samo Business Standard ali Basic
    piše, da moja licenca tega ne vključuje
    nov zaposleni brez dodeljene licence ne more resetirati gesla
    ali za writeback rabimo Azure AD Premium

symptom-sspr_not_enabled_for_tenant =
    nihče v podjetju si ne more sam ponastaviti gesla
    self-service reset sploh ni vklopljen
    pod Password reset je izbrano None
    SSPR_0009 pri navadnih uporabnikih
    SSPR_0011
    piše, da skrbnik ni vklopil ponastavitve gesla

symptom-user_not_in_sspr_group =
    SSPR_0013
    sodelavec lahko zamenja geslo, jaz pa ne
    nov uporabnik ni dodan v skupino za SSPR
    reset imamo vklopljen samo za eno skupino
    piše, da za moj račun ponastavitev ni omogočena

symptom-writeback_toggle_off_in_portal =
    v portalu ni kljukice za writeback
    SSPR_0010, čeprav je Connect nastavljen
    pod On-premises integration je vse prazno
    v Connectu je vklopljeno, v portalu pa izklopljeno
    na strežniku ni nobenega dogodka o resetu

symptom-cloud_sync_writeback_toggle_off =
    cloud sync ne piše gesel nazaj
    prešli smo na cloud sync in gesla se ne vračajo več
    manjka kljukica za cloud sync v portalu
    ena domena dela prek Connecta, druga prek cloud synca pa ne
    OnPremisesAgent v dnevniku je None

symptom-unlock_without_reset_toggle_off =
    rad bi samo odklenil račun brez novega gesla
    ni možnosti za odklep, ponudi samo novo geslo
    zaklenil sem se, geslo pa vem
    uporabniki morajo za odklep vedno zamenjati geslo

symptom-admin_sspr_not_allowed =
    SSPR_0009, uporabnik pa je admin
    skrbnik si ne more sam resetirati gesla
    globalni skrbnik je pozabil geslo
    navadnim uporabnikom dela, skrbnikom ne
    AllowedToUseSspr je False

symptom-sspr_methods_insufficient =
    SSPR_0014
    uporabnik ima registriran samo telefon, zahtevata pa se dva načina
    premalo podatkov za preverjanje
    ne morem potrditi, da sem to res jaz
    na aka.ms/sspr ne pride do polja za novo geslo
    nima nastavljenega Authenticatorja

symptom-sspr_directory_data_not_registered =
    telefonska v AD je pravilna, pri resetu je pa ne ponudi
    od oktobra 2026 ne pošilja več kode na službeni telefon
    uporabnik se ni nikoli sam registriral
    prej je dobil SMS, zdaj ne več
    številka je vpisana samo v imeniku

symptom-sspr_attempts_throttled =
    preveč poskusov, poskusite znova čez 24 ur
    prevečkrat sem vpisal napačno kodo in me je vrglo ven
    začasno blokirana ponastavitev gesla
    Blocked from self-service password reset
    koliko časa moram čakati na nov poskus

symptom-banned_password_cloud =
    geslo je prelahko uganiti
    noče sprejeti gesla z imenom podjetja
    FuzzyPolicyViolationInvalidPassword
    piše, da je v geslu beseda, ki ni dovoljena
    zavrne novo geslo, na strežniku pa ni nobenega dogodka

symptom-reset_from_m365_admin_center =
    geslo sem resetiral v admin.microsoft.com
    helpdesk je geslo zamenjal v Office portalu
    pošta dela z novim geslom, računalnik s starim
    v skrbniškem središču za Microsoft 365 smo dali novo geslo
    po resetu v admin centru se v domeno ne da prijaviti

symptom-reset_by_unsupported_api =
    geslo je nastavil skript
    Set-MsolUserPassword
    Update-MgUser s passwordProfile
    naš portal za uporabnike menja gesla prek Graph API
    skript javi, da je uspelo, v AD pa je staro geslo

symptom-cloud_only_user_no_writeback_needed =
    uporabnika sploh ni v domeni
    račun smo naredili direktno v oblaku
    onPremisesSyncEnabled je prazen
    servisni ali skupni račun samo v Azure AD
    sinhroniziran ni, geslo pa bi rad zamenjal

symptom-guest_user_home_directory =
    gost je pozabil geslo
    zunanji sodelavec ne more ponastaviti gesla
    uporabnik ima v imenu #EXT#
    partner z gmail ali outlook računom
    gostu pri nas ne moremo dati novega gesla

symptom-federated_user_admin_reset =
    prijava gre prek ADFS, reset v portalu ne uspe
    skrbnik ne more ponastaviti gesla uporabniku iz federirane domene
    gumb Reset password pri federiranem uporabniku javi napako
    samopostrežno gre, skrbnikov reset pa ne
    domena je Federated

symptom-cloud_copy_lags_behind =
    v računalnik pridem z novim geslom, v Outlook pa še ne
    strežniki potrebujejo čas za uskladitev
    geslo je uspešno spremenjeno, v oblak pa me še ne spusti
    začasno geslo iz AD v oblaku še ne prime
    čez nekaj minut potem dela

symptom-firewall_blocks_service_bus =
    SSPR_0030
    firewall blokira 443 s sync strežnika
    Test-NetConnection na servicebus.windows.net ne uspe
    dogodek 31034
    po menjavi požarnega zidu reset gesel ne dela več
    storitev na mestu uporabe ni dosegljiva

symptom-firewall_rule_uses_wrong_host =
    servicebus.windows.networks
    pravilo na firewallu imamo po Microsoftovem članku, pa ne dela
    na whitelisti je napačna domena za Service Bus
    tipkarska napaka v pravilu požarnega zidu
    omrežni pravijo, da je naslov že odprt

symptom-proxy_not_configured_for_connect =
    strežnik gre na internet samo prek proxyja
    407 Proxy Authentication Required
    proxy vrne 403 za servicebus
    v brskalniku na strežniku internet dela, Connect pa ne pride ven
    manjka defaultProxy v machine.config

symptom-tls_inspection_breaks_relay =
    firewall dešifrira SSL promet
    certifikat za servicebus.windows.net je izdal naš požarni zid
    SSL inspection ali HTTPS pregledovanje na proxyju
    Zscaler ali Fortinet podpiše certifikat po svoje
    port 443 je odprt, povezava pa vseeno pade

symptom-idle_timeout_too_short =
    po restartu dela, čez nekaj časa pa spet ne
    zjutraj prvi reset gesla vedno pade
    dogodek 32014 se kar naprej ponavlja
    firewall po minuti ali dveh zapre nedejavne seje
    povezava se kar sama prekinja

symptom-tls12_not_enabled =
    na strežniku je še TLS 1.0
    could not create SSL/TLS secure channel
    SchUseStrongCrypto ni nastavljen
    SystemDefaultTlsVersions manjka v registru
    po izklopu starih protokolov se Connect ne poveže več

symptom-root_ca_missing =
    remote certificate is invalid
    manjka korenski certifikat DigiCert Global Root G2
    strežnik nima interneta za posodobitev root certifikatov
    certifikat za Service Bus ni zaupanja vreden
    31034 z napako glede certifikata

symptom-server_clock_skew =
    ura na strežniku zaostaja ali prehiteva
    čas na virtualki ni točen
    dogodek 6306 skupaj s 6800
    čarovnik se pritožuje nad licenco, čeprav je v redu
    w32tm kaže več minut razlike

symptom-writeback_not_enabled_in_connect =
    v čarovniku Connect ni kljukice pri Password writeback
    po migraciji strežnika nismo vklopili writebacka
    na strežniku ni dogodka 31005
    Get-ADSyncAADPasswordResetConfiguration kaže False
    writeback smo vklopili samo v portalu
    v View current configuration piše Password writeback Disabled

symptom-staging_mode_active =
    strežnik je v staging načinu
    StagingModeEnabled je True
    po prestavitvi na nov strežnik se gesla ne zapisujejo
    stari sync strežnik smo ugasnili, novega pa nismo aktivirali
    sprememb iz AD sploh ne izvaža v oblak

symptom-second_active_server =
    enkrat dela, drugič ne, brez reda
    dva Azure AD Connect strežnika hkrati
    nekdo je prižgal stari sync strežnik
    drugi strežnik ni v staging načinu
    strežnika si kradeta povezavo s posredovalnikom

symptom-adsync_service_not_running =
    storitev Microsoft Azure AD Sync je ustavljena
    ADSync se po restartu ne zažene
    1069 logon failure pri zagonu storitve
    dogodek 7038
    encryption key 6028
    sinhronizacija že dva dni stoji

symptom-writeback_endpoint_not_listening =
    dogodek 6800
    31044 po posodobitvah strežnika
    ADSync teče, utripa 31019 pa ni
    po restartu ni 31015
    sinhronizacija dela, samo gesel ne piše nazaj

symptom-onboarding_admin_federated_or_wrong_password =
    dogodek 32009
    čarovnik ne sprejme mojega skrbniškega računa
    unable to configure password writeback
    pri vklopu writebacka sem vpisal ADFS račun
    error getting auth token
    za nastavitev uporabljam skrbnika s poteklim geslom

symptom-onboarding_state_corrupt =
    32004 ali 32005 v dnevniku
    32007, 32008 ali 32010
    napaka pri dešifriranju gesla
    zahteve pridejo na strežnik, pa jih ne zna prebrati
    writeback je treba izklopiti in znova vklopiti

symptom-forest_added_after_enablement =
    0x8023061f
    v nov gozd se gesla ne zapišejo, v starega se
    dodali smo gozd kupljenega podjetja
    password writeback is not enabled for this forest
    delalo je, dokler nismo znova povezali druge domene

symptom-connect_version_retired =
    imamo zelo staro verzijo Azure AD Connect
    dobili smo mail, da moramo nadgraditi Connect
    verzija 1.6 še teče
    različica ni več podprta
    po 30. septembru 2026 se je sinhronizacija ustavila

symptom-cloud_sync_agent_unhealthy =
    agent v portalu je inactive
    provisioning agent ne teče
    AADConnectProvisioningAgent se ne zažene
    agent je starejši od 1.1.977.0
    strežnik z agentom za cloud sync smo ugasnili

symptom-ou_reserved_characters =
    33001 samo pri uporabnikih iz ene OU
    v imenu organizacijske enote je poševnica ali vejica
    OU ima v imenu plus ali narekovaj
    od preimenovanja OU reset ne gre več
    v DN je backslash

symptom-user_object_not_found =
    dogodek 33002
    80230405 in uporabnika ni nikjer
    račun smo premaknili v drug gozd
    uporabnik je v OU, ki se ne sinhronizira
    v AD smo ga izbrisali, v oblaku pa je ostal
    v metaverse ni povezan z AD

symptom-user_excluded_by_selective_phs =
    PHSFiltered v adminDescription
    nekaterim namenoma ne sinhroniziramo hashev gesel
    33002, uporabnik pa v AD normalno obstaja
    manjka oznaka PHSIncluded
    selective password hash sync

symptom-multiple_enabled_accounts =
    dogodek 33003
    80230402
    ista oseba ima račun v dveh gozdovih
    podvojen uporabnik z istim sidrom
    po združitvi podjetij imajo nekateri dva aktivna računa

symptom-protected_account_self_reset =
    domain admin je pozabil geslo
    navadnim uporabnikom gre, domenskim adminom pa ne
    uporabnik je v Backup Operators ali Account Operators
    za zaščiteno skupino samopostrežni reset ne gre
    AdminSDHolder povozi pravice

symptom-protected_account_admin_reset =
    80231367
    iz portala ne morem dati novega gesla domenskemu skrbniku
    adminCount je 1 in reset v portalu je zavrnjen
    privileged account, skrbnikov reset ne uspe
    helpdesk iz oblaka ne more na račun z adminskimi pravicami

symptom-stale_admin_count =
    bivši admin ne more ponastaviti gesla
    iz Domain Admins smo ga že odstranili, pa še vedno ne gre
    adminCount je ostal 1
    uporabnik nekoč v zaščiteni skupini

symptom-connector_missing_writeback_rights =
    33004 pri vseh uporabnikih
    80230626 access denied
    MSOL račun nima pravic za reset gesla
    delegacija v AD ni narejena
    custom namestitev s svojim servisnim računom
    dogodek 4724 Audit Failure

symptom-connector_missing_unexpire_password =
    po ponastavitvi hoče takoj še eno zamenjavo gesla
    dvakrat zaporedoma zahteva novo geslo
    pwdLastSet ostane 0
    manjka pravica Unexpire Password
    geslo sem ravnokar zamenjal, Windows pravi, da je poteklo

symptom-inheritance_disabled_on_object =
    33004 samo pri nekaterih uporabnikih
    na OU je izklopljeno dedovanje pravic
    gumb Enable inheritance v varnosti objekta
    pravice so na domeni, do uporabnika pa ne pridejo
    nekdo je prekinil dedovanje na organizacijski enoti

symptom-permissions_not_yet_propagated =
    pravice sem dodal pred pol ure, še vedno access denied
    ravnokar pognal Set-ADSyncPasswordWritebackPermissions
    na enem DC-ju so pravice že vidne, na drugem ne
    replikacija med krmilniki še ni končana

symptom-remote_sam_calls_restricted =
    RestrictRemoteSam
    6329 z ERROR_ACCESS_DENIED
    po uvedbi security baseline gesla ne gredo več skozi
    GPO omejuje oddaljene klice SAM
    Restrict clients allowed to make remote calls to SAM

symptom-builtin_read_rights_missing =
    Pre-Windows 2000 Compatible Access je prazna
    po varnostnem pregledu smo izpraznili staro skupino
    Authenticated Users smo odstranili iz skupine
    Connect je na krmilniku domene in ne najde računa
    pentest je zahteval čiščenje vgrajenih skupin

symptom-ldap_signing_disabled =
    8023062c
    Sign and Encrypt LDAP Traffic ni obkljukano
    povezava LDAP ni šifrirana
    v Options povezovalnika je podpisovanje izklopljeno
    hr=8023062C v dogodku 6329

symptom-policy_hints_control_missing =
    LDAP password policy control
    1.2.840.113556.1.4.2066 manjka
    krmilnik domene je star Windows Server 2008
    DC ne podpira policy hints
    pri resetu se ne upošteva zgodovina gesel

symptom-connector_password_too_long =
    800700ce
    hr=800700CE ob odklepanju računa
    predolgo geslo MSOL računa
    servisnemu računu smo dali geslo s 300 znaki
    filename or extension is too long

symptom-connector_credentials_invalid =
    no-start-credentials
    dogodek 6000
    nekdo je zamenjal geslo MSOL računa
    servisnemu računu je poteklo geslo in uvoz iz AD ne gre
    odkar smo zamenjali geslo povezovalnika, sync ne dela več

symptom-no_writable_dc_reachable =
    sync strežnik ne vidi krmilnika domene
    na lokaciji imamo samo RODC
    PDC emulator je ugasnjen ali nedosegljiv
    zaprta vrata 389, 135 ali 445 do DC
    domain controller cannot be contacted

symptom-account_disabled_or_locked_onprem =
    33005 ali 33006
    račun v domeni je onemogočen
    uporabnik je zaklenjen in sprememba ne gre skozi
    stalno se mi zaklepa račun
    delavec se je vrnil z dolge odsotnosti, račun je še disabled

symptom-wrong_current_password =
    dogodek 33007
    piše, da je staro geslo napačno
    pri zamenjavi ne sprejme trenutnega gesla
    zagotovo vpisujem pravo geslo, pa ga ne vzame
    ne spomnim se starega gesla, zamenjati pa ga hočem

symptom-user_cannot_change_password_flag =
    User cannot change password je obkljukano
    na uporabniku je kljukica, da ne sme menjati gesla
    skupni račun na recepciji ne more dobiti novega gesla
    CannotChangePassword je True
    uporabniku je prepovedana sprememba gesla

symptom-min_password_age_blocks =
    danes sem geslo že zamenjal, drugič ne gre
    šele jutri lahko spet spremenim geslo
    Minimum password age je 1 dan
    prvi reset uspe, drugi isti dan pa ne
    33008, geslo je pa dovolj zapleteno

symptom-password_policy_violation =
    geslo ne ustreza pravilom podjetja
    80230619, uporabnik je dal prekratko geslo
    to geslo sem že imel
    zahteva velike črke, številke in posebne znake
    kakšno mora sploh biti novo geslo
    hoče ponovno uporabiti eno od starih gesel

symptom-banned_password_onprem_filter =
    10016 ali 10017 v DCAgent Admin
    filter gesel na DC zavrača gesla
    imamo Specops ali nFront in zavrne geslo
    Azure AD Password Protection na krmilnikih
    oblak geslo sprejme, krmilnik domene pa ga zavrne kot prepovedano

symptom-cloud_sync_gmsa_rights_missing =
    provAgentgMSA nima pravic v AD
    cloud sync vrne access denied pri zapisu gesla
    gMSA smo ustvarili ročno in mu nismo dali pravic
    Set-AADCloudSyncPermissions ni bil pognan
    uporabnik iz cloud sync domene, reset zavrnjen v AD
