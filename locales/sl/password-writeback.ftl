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

fact-affected_scope = Koga zadeva težava?
    .label = Prizadeti uporabniki
    .help = Primerjajte uporabnika, pri katerem ne deluje, z uporabnikom, pri katerem deluje: vloge v storitvi Microsoft Entra, organizacijsko enoto, gozd in čas zadnje sinhronizacije.
    .choice-everyone = vsi
    .choice-one_forest_or_domain = en gozd ali ena domena
    .choice-one_ou = ena organizacijska enota
    .choice-single_users = posamezni uporabniki
    .choice-admin_role_holders = samo imetniki vloge v storitvi Microsoft Entra

fact-operation = Katero dejanje ni uspelo?
    .label = Neuspelo dejanje
    .help = Pri *ponastavitvi* se staro geslo ne vnese, pri *spremembi* pa se. Izberite eno dejanje; morebitno drugo obravnavajte kot ločen primer.
    .choice-self_reset = uporabnik ponastavi pozabljeno geslo
    .choice-self_change = uporabnik spremeni znano geslo
    .choice-forced_change = obvezna sprememba gesla ob vpisu
    .choice-unlock_only = uporabnik odklene račun, geslo ostane
    .choice-admin_reset = skrbnik ponastavi geslo
    .choice-setup_wizard = nastavitev v čarovniku Connect

fact-origin = Na kateri strani ali s katerim orodjem se je dejanje začelo?
    .label = Mesto začetka
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

fact-worked_before = Ali je povratno zapisovanje gesel pri teh uporabnikih že kdaj delovalo?
    .label = Prej je delovalo
    .help = Vprašajte skrbnika ali pa v dnevniku Application na sinhronizacijskem strežniku poiščite starejše dogodke `31002`, `31007` ali `31010`.

fact-change_before_failure = Kaj se je spremenilo tik pred začetkom težav?
    .label = Zadnja sprememba pred težavo
    .help = Preglejte evidenco sprememb, zadnji termin nameščanja posodobitev in nedavne zahtevke za požarni zid.
    .choice-none_known = sprememb ni znanih
    .choice-first_enablement = prvi vklop povratnega zapisovanja
    .choice-connect_upgrade = nadgradnja orodja { -entra_connect_sync }
    .choice-server_restart = vnovični zagon strežnika
    .choice-network_change = požarni zid, strežnik proxy ali omrežje
    .choice-forest_added = dodan gozd
    .choice-gpo_hardening = strožje varnostne nastavitve prek pravilnika skupine
    .choice-acl_change = dovoljenja v imeniku { -active_directory }
    .choice-staging_switch = preklop strežnika v pripravljalnem načinu
    .choice-connector_password_changed = geslo računa povezovalnika
    .choice-service_account_changed = račun storitve { -adsync }
    .choice-licence_change = licence
    .choice-ou_change = premaknjene ali preimenovane organizacijske enote
    .choice-methods_policy_change = pravilnik za načine preverjanja pristnosti

fact-sspr_code = Katero kodo SSPR prikazuje stran z napako?
    .label = Koda na strani z napako
    .help = Koda je na sami strani ali pod povezavo **Support code** (Koda za podporo). Nekatere strani namesto `SSPR_0009` pišejo `SSPR_009`: oboje pomeni isto.
    .choice-none = ni prikazana
    .choice-sspr_0009 = SSPR_0009
    .choice-sspr_0010 = SSPR_0010
    .choice-sspr_0011 = SSPR_0011
    .choice-sspr_0012 = SSPR_0012
    .choice-sspr_0013 = SSPR_0013
    .choice-sspr_0014 = SSPR_0014
    .choice-sspr_0029 = SSPR_0029
    .choice-sspr_0030 = SSPR_0030
    .choice-other = druga koda

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

fact-user_kind = Od kod izvira račun?
    .label = Račun
    .help = Zaženite `Get-MgUser -UserId <user> -Property onPremisesSyncEnabled,userType,identities`. Pri sinhroniziranih računih ima `onPremisesSyncEnabled` vrednost true; goste prepoznate po lastnosti `userType`.
    .choice-synced = sinhroniziran iz imenika { -active_directory }
    .choice-cloud_only = ustvarjen v oblaku
    .choice-guest_work_account = gost s službenim ali šolskim računom
    .choice-guest_personal_account = gost z osebnim računom

fact-user_sign_in_method = Kako domena uporabnika ob vpisu preveri geslo?
    .label = Način vpisa
    .help = `Get-MgDomain` z vrednostjo `AuthenticationType` pokaže, ali je domena združena. Ali gre za sinhronizacijo zgoščenih vrednosti gesel ali za prepustno preverjanje pristnosti, pokaže **View current configuration** (Prikaži trenutno konfiguracijo) v čarovniku Connect.
    .choice-phs = sinhronizacija zgoščenih vrednosti gesel
    .choice-pta = prepustno preverjanje pristnosti
    .choice-federated = združena domena (federacija)
    .choice-cloud = samo v oblaku

fact-user_sync_client = Katero orodje tega uporabnika sinhronizira z oblakom?
    .label = Orodje za sinhronizacijo
    .help = Odprite **Entra ID** > **Entra Connect** > **Cloud sync**: če katera od konfiguracij zajema domeno uporabnika, je to { -cloud_sync }.
    .choice-connect_sync = { -entra_connect_sync }
    .choice-cloud_sync = { -cloud_sync }
    .choice-none = nobeno

fact-user_has_entra_role = Ali ima uporabnik skrbniško vlogo v storitvi { -entra_id }?
    .label = Ima vlogo v storitvi Microsoft Entra
    .help = V portalu { -entra_admin_center } odprite uporabnika in nato **Assigned roles** (Dodeljene vloge). Poleg aktivnih dodelitev štejejo tudi upravičene (eligible).

fact-user_in_protected_group = Ali je uporabnik neposredno ali prek druge skupine član zaščitene skupine?
    .label = Član zaščitene skupine
    .help = Zaščitene so na primer skupine Domain Admins, Administrators, Account Operators in Backup Operators. `Get-ADPrincipalGroupMembership <user>` izpiše neposredne skupine; preglejte tudi ugnezdene.

fact-user_admin_count = Kakšno vrednost ima atribut adminCount objekta uporabnika?
    .label = adminCount
    .help = Zaženite `Get-ADUser <user> -Properties adminCount`. Prazen atribut šteje kot `0`.
    .choice-0 = 0 ali ni nastavljen

fact-user_inheritance_enabled = Ali je za objekt uporabnika in njegovo organizacijsko enoto vklopljeno dedovanje dovoljenj?
    .label = Dedovanje vklopljeno
    .help = Zaženite `Get-ADSyncObjectsWithInheritanceDisabled -SearchBase '<DN>' -ObjectClass *`. Ali pa v konzoli Active Directory Users and Computers odprite **Security** > **Advanced**; gumb **Enable inheritance** (Omogoči dedovanje) pomeni, da je dedovanje izklopljeno.

fact-user_enabled_onprem = Ali je račun v imeniku { -active_directory } omogočen?
    .label = Račun omogočen v domeni
    .help = Zaženite `Get-ADUser <user> -Properties Enabled`.

fact-user_locked_onprem = Ali je račun v imeniku { -active_directory } trenutno zaklenjen?
    .label = Račun zaklenjen v domeni
    .help = Zaženite `Get-ADUser <user> -Properties LockedOut`.

fact-user_cannot_change_password = Ali je pri računu potrjena možnost »User cannot change password«?
    .label = Možnost User cannot change password
    .help = Zaženite `Get-ADUser <user> -Properties CannotChangePassword` ali poglejte zavihek **Account** (Račun) uporabnika.

fact-user_found_in_ad = Ali objekt uporabnika v imeniku { -active_directory } še obstaja?
    .label = Uporabnik najden v imeniku { -active_directory }
    .help = Iščite z ukazom `Get-ADUser` po GUID-ju, ne po imenu. Objekt, ki je bil izbrisan ali premaknjen v drug gozd, šteje kot nenajden.

fact-user_in_sync_scope = Ali je uporabnik v obsegu, ki ga določajo filtri domen, organizacijskih enot in skupin na dejavnem sinhronizacijskem strežniku?
    .label = Uporabnik v obsegu sinhronizacije
    .help = Na strežniku zaženite `Get-ADSyncCSObject -ConnectorName <AD connector> -DistinguishedName <DN>`; če ukaz vrne rezultat, je odgovor da.

fact-user_joined_with_enabled_rule = Ali sta objekt v imeniku { -active_directory } in objekt v oblaku povezana s pravilom »User AccountEnabled«?
    .label = Povezan s pravilom User AccountEnabled
    .help = V orodju { -sync_service_manager } uporabite **Metaverse Search** (Iskanje v zbirki metaverse), odprite uporabnika in zavihek **Connectors** (Povezovalniki): navedena morata biti oba povezovalnika, v izvoru podatkov (lineage) pa mora biti dohodno pravilo **User AccountEnabled**.

fact-user_phs_excluded = Ali selektivno pravilo izključuje uporabnika iz sinhronizacije zgoščenih vrednosti gesel?
    .label = Izključen iz sinhronizacije zgoščenih vrednosti
    .help = Zaženite `Get-ADUser <user> -Properties adminDescription`; običajna oznaka je `PHSFiltered` ali manjkajoča `PHSIncluded`. Katera od njiju se uporablja, pokažejo pravila z vklopljeno možnostjo **Password Sync** (Sinhronizacija gesel) v orodju Synchronization Rules Editor.

fact-enabled_accounts_for_person = Koliko omogočenih računov v imenikih { -active_directory } vseh gozdov pripada temu uporabniku v oblaku?
    .label = Omogočeni računi te osebe
    .help = Uporabnika odprite z možnostjo **Metaverse Search** (Iskanje v zbirki metaverse) in preštejte povezovalnike, nato pa v vsakem gozdu z ukazom `Get-ADUser` poiščite račune z istim sidrom. Onemogočeni računi ne štejejo.

fact-ou_path_has_reserved_char = Ali katero od imen v poti organizacijskih enot uporabnika vsebuje rezerviran znak?
    .label = Rezerviran znak v poti uporabnika
    .help = Preberite `DistinguishedName` v izpisu ukaza `Get-ADUser <user>`. Rezervirani so `, + " \ < > ; = /`, prelomi vrstic, presledek ali `#` na začetku in presledek na koncu.

fact-changed_within_min_age = Ali je bilo geslo nazadnje nastavljeno pred tako kratkim časom, da še ni doseglo najmanjše starosti?
    .label = Geslo mlajše od najmanjše starosti
    .help = Vrednost `PasswordLastSet` iz ukaza `Get-ADUser <user> -Properties PasswordLastSet` primerjajte z najmanjšo starostjo gesla, ki velja za uporabnika.

fact-must_change_flag_set = Ali je nastavljena možnost »User must change password at next logon«?
    .label = Obvezna sprememba gesla ob naslednjem vpisu
    .help = Zaženite `Get-ADUser <user> -Properties pwdLastSet`: vrednost `0` pomeni da.

## Facts: licence and policy of the tenant

fact-user_licence = Katero licenco ima uporabnik?
    .label = Licenca
    .help = Zaženite `Get-MgUserLicenseDetail -UserId <user>` in poiščite storitvena paketa `AAD_PREMIUM` (P1) in `AAD_PREMIUM_P2` (P2).
    .choice-p1_or_p2 = { -entra_id_p1 } ali P2
    .choice-bundle_with_p1 = paket, ki vključuje P1 ali P2
    .choice-business_premium = { -business_premium }
    .choice-business_standard_or_lower = { -business_standard } ali Basic
    .choice-office_plan_without_p1 = paket Office brez P1
    .choice-free_or_none = brezplačna licenca ali brez licence

fact-sspr_enabled_scope = Za koga je omogočena samopostrežna ponastavitev gesla?
    .label = Obseg samopostrežne ponastavitve
    .help = Odprite **Entra ID** > **Password reset** > **Properties** in poglejte nastavitev **Self service password reset enabled** (Samopostrežna ponastavitev gesla omogočena).
    .choice-none = None (nihče)
    .choice-selected = Selected (izbrani)
    .choice-all = All (vsi)

fact-user_in_sspr_group = Ali je uporabnik v skupini, za katero je omogočena samopostrežna ponastavitev gesla?
    .label = Uporabnik v omogočeni skupini
    .help = Ime skupine je na strani **Entra ID** > **Password reset** > **Properties**. Šteje tudi članstvo prek ugnezdenih skupin.

fact-methods_required = Koliko načinov preverjanja zahteva pravilnik za ponastavitev?
    .label = Zahtevani načini preverjanja
    .help = Odprite **Entra ID** > **Password reset** > **Authentication methods**. Za imetnike skrbniške vloge sta vedno zahtevana 2 načina.

fact-methods_registered = Koliko dovoljenih načinov preverjanja ima uporabnik registriranih?
    .label = Registrirani načini preverjanja
    .help = Zaženite `Get-MgUserAuthenticationMethod -UserId <user>` ali odprite uporabnika in nato **Authentication methods** (Načini preverjanja pristnosti). Štejte samo načine, ki jih dovoljuje pravilnik za ponastavitev; geslo samo po sebi ne šteje.

fact-methods_only_directory_data = Ali ima uporabnik na voljo samo telefonske številke in e-poštne naslove iz imenika, od katerih ni registriran nobeden?
    .label = Samo podatki iz imenika, nič registrirano
    .help = Izpis ukaza `Get-MgUserAuthenticationMethod` primerjajte z vrednostmi `mobilePhone`, `businessPhones` in `otherMails` uporabnika. Od 5. oktobra 2026 vrednosti, ki so samo v imeniku, ne štejejo.

fact-sspr_throttle_audit = Ali je bila uporabniku v zadnjih 24 urah blokirana samopostrežna ponastavitev gesla?
    .label = Blokiran po neuspešnih poskusih
    .help = V razdelku **Users** > **Audit logs** pri storitvi **Self-service Password Management** poiščite `Blocked from self-service password reset`.

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

fact-admin_sspr_allowed = Ali smejo skrbniki v tem najemniku sami ponastaviti svoje geslo?
    .label = Samopostrežna ponastavitev za skrbnike
    .help = Zaženite `(Get-MgPolicyAuthorizationPolicy).AllowedToUseSspr`.
    .choice-true = dovoljena
    .choice-false = ni dovoljena

fact-audit_onprem_agent = Katerega agenta na mestu uporabe dnevnik nadzora navaja pri skrbnikovi ponastavitvi?
    .label = Agent v dnevniku nadzora
    .help = V razdelku **Users** > **Audit logs** odprite zapis **Reset password (by admin)** (Ponastavitev gesla, ki jo opravi skrbnik) in v dodatnih podrobnostih preberite `OnPremisesAgent`.
    .choice-none = None (brez agenta)
    .choice-entra_connect = { -entra_connect }
    .choice-cloud_sync = { -cloud_sync }

fact-azure_cloud = V katerem oblaku { -azure } je najemnik?
    .label = Oblak
    .help = Pove ga gostitelj strani za vpis: `login.microsoftonline.com` je javni oblak, `login.microsoftonline.us` oblak vlade ZDA, `login.partner.microsoftonline.cn` Kitajska.
    .choice-public = javni
    .choice-us_government = vlada ZDA
    .choice-china_21vianet = Kitajska (21Vianet)

## Facts: the sync server

fact-connect_version = Katera različica orodja { -entra_connect_sync } je nameščena?
    .label = Različica orodja { -entra_connect_sync }
    .help = Na strežniku preberite različico izdelka v lastnostih datoteke `AzureADConnect.exe`, ki je v mapi `Microsoft Azure AD Connect` ali `Microsoft Azure Active Directory Connect` v mapi `C:\Program Files`.

fact-connector_identity_type = Kako se povezovalnik Entra vpisuje v oblak?
    .label = Identiteta povezovalnika Entra
    .help = Na strežniku zaženite `Get-ADSyncEntraConnectorCredential` in preberite `ConnectorIdentityType`.
    .choice-application = aplikacija
    .choice-service_account = račun za sinhronizacijo imenikov

fact-writeback_in_connect = Ali je povratno zapisovanje gesel vklopljeno v orodju { -entra_connect_sync }?
    .label = Povratno zapisovanje vklopljeno v orodju Connect
    .help = V čarovniku Connect odprite **View current configuration** (Prikaži trenutno konfiguracijo) ali zaženite `Get-ADSyncAADPasswordResetConfiguration -Connector <Entra connector>`. Zastavice `PasswordWritebackEnabled` v vmesniku { -graph } ne upoštevajte; ni v uporabi.

fact-adsync_service = V kakšnem stanju je na strežniku storitev { -adsync_display_name }?
    .label = Storitev { -adsync }
    .help = Zaženite `Get-Service ADSync`. Če se storitev ne zažene, preglejte dogodke: `1069` ali `7038` pomeni neuspešen vpis računa storitve, `6028` pa šifrirni ključ, ki ga ni mogoče prebrati.
    .choice-running = se izvaja
    .choice-stopped = ustavljena
    .choice-start_fails_logon = se ne zažene, vpis računa storitve je zavrnjen
    .choice-start_fails_key = se ne zažene, šifrirni ključ ni dostopen

fact-staging_mode = Ali je sinhronizacijski strežnik v pripravljalnem načinu?
    .label = Pripravljalni način
    .help = Na strežniku zaženite `Get-ADSyncScheduler` in preberite `StagingModeEnabled`.

fact-active_connect_servers = Koliko sinhronizacijskih strežnikov tega najemnika je dejavnih, torej niso v pripravljalnem načinu?
    .label = Dejavni sinhronizacijski strežniki
    .help = Preglejte seznam opreme, tudi rezervne lokacije in izklopljene navidezne računalnike. Na vsakem strežniku preberite `StagingModeEnabled` v izpisu ukaza `Get-ADSyncScheduler`.

fact-tls12_ok = Ali je na sinhronizacijskem strežniku TLS 1.2 vklopljen za .NET in Windows?
    .label = TLS 1.2 vklopljen
    .help = V okolju { -powershell } s skrbniškimi pravicami zaženite skript za preverjanje z Microsoftove strani o protokolu TLS 1.2. Pravilnih mora biti vseh osem vrednosti registra.

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

fact-preferred_dc_set = Ali je orodje { -entra_connect_sync } omejeno na prednostne krmilnike domene?
    .label = Nastavljeni prednostni krmilniki domene
    .help = V orodju { -sync_service_manager } odprite **Connectors** (Povezovalniki), lastnosti povezovalnika AD in **Configure Directory Partitions** (Konfiguracija particij imenika) ter za domeno uporabnika preverite možnost **Only use preferred domain controllers** (Uporabi le prednostne krmilnike domene).

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
    .help = Vprašajte skrbnike omrežja. Izpis ukaza `netsh winhttp show proxy` na strežniku je samo namig.

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
    .help = Skrbnike omrežja vprašajte po nastavljeni vrednosti. Če se naprave razlikujejo, velja najmanjša vrednost.
    .value = { $value ->
        [one] { $value } sekunda
        [two] { $value } sekundi
        [few] { $value } sekunde
       *[other] { $value } sekund
    }

fact-root_ca_ok = Ali sinhronizacijski strežnik zaupa potrdilu storitve { -service_bus }?
    .label = Potrdilo storitve { -service_bus } zaupanja vredno
    .help = Če dogodek `31034` omenja neveljavno oddaljeno potrdilo, je odgovor ne. V konzoli `certlm.msc` poiščite korenska potrdila, kot sta DigiCert Global Root G2 in Microsoft RSA Root Certificate Authority 2017.

fact-dc_ports_ok = Ali sinhronizacijski strežnik doseže krmilnike domene uporabnika na vseh potrebnih vratih?
    .label = Vrata do krmilnikov domene
    .help = Za vsak krmilnik domene preskusite vrata 53, 88, 135, 389 in obseg 49152–65535 z ukazom `Test-NetConnection <dc> -Port <port>` ali z orodjem PortQry.
    .choice-true = odprta
    .choice-false = niso vsa odprta

fact-smb_445_ok = Ali je s sinhronizacijskega strežnika prek vrat TCP 445 mogoče vzpostaviti povezavo s krmilnikom domene?
    .label = Vrata TCP 445 do krmilnika domene
    .help = Na strežniku zaženite `Test-NetConnection <dc> -Port 445`.
    .choice-true = odprta
    .choice-false = zaprta

fact-pdc_reachable = Ali sinhronizacijski strežnik doseže emulator primarnega krmilnika domene (PDC) v domeni uporabnika?
    .label = Emulator PDC dosegljiv
    .help = `nltest /dsgetdc:<domain> /pdc` izpiše njegovo ime; vrata preskusite z ukazom `Test-NetConnection`.

fact-target_dc_writable = Ali je v krmilnik domene, ki ga uporablja orodje { -entra_connect_sync }, mogoče zapisovati?
    .label = Krmilnik domene omogoča zapisovanje
    .help = Zaženite `Get-ADDomainController <dc>`: vrednost `IsReadOnly` mora biti `False`.

## Facts: rights and settings in Active Directory

fact-right_reset_password = Ali ima račun povezovalnika AD za tega uporabnika dovoljenje »Reset password«?
    .label = Dovoljenje Reset password
    .help = Račun poiščite z ukazom `Get-ADSyncADConnectorAccount`. Nato v konzoli Active Directory Users and Computers pri uporabniku odprite **Security** > **Advanced** > **Effective Access** ali pa zaženite `dsacls "<DN>"`.

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
    .help = Osebo, ki je geslo nastavila, vprašajte po številu znakov, nikoli po geslu.
    .value = { $value ->
        [one] { $value } znak
        [two] { $value } znaka
        [few] { $value } znaki
       *[other] { $value } znakov
    }

fact-connector_credentials_ok = Ali ima orodje { -entra_connect_sync } shranjeno trenutno geslo računa povezovalnika AD?
    .label = Poverilnice povezovalnika veljavne
    .help = V orodju { -sync_service_manager } poglejte zadnji zagon povezovalnika AD: stanje `no-start-credentials` pomeni ne.

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

fact-banned_hit = Ali je geslo zavrnil seznam prepovedanih gesel ali filter gesel in kateri?
    .label = Zavrnitev s seznamom ali filtrom
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

fact-event_6000 = Ali je storitev { -adsync } zabeležila dogodek 6000?
    .label = Dogodek 6000
    .help = V dnevniku Application poglejte vir { -adsync }. Dogodek pove, da poverilnice povezovalnika AD niso veljavne.
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
    .choice-setup_rights = račun nima pravic za izklop povratnega zapisovanja ali je združen
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
    .summary = Sinhronizirani uporabnik nima licence, ki vključuje { -entra_id_p1 }, zato povratno zapisovanje gesla v imenik { -active_directory } zanj ni zajeto in ga oblak lahko zavrne.

diagnosis-sspr_not_enabled_for_tenant = Samopostrežna ponastavitev gesla je v najemniku izklopljena
    .summary = Nihče ne more sam ponastaviti pozabljenega gesla ali odkleniti računa, ker je samopostrežna ponastavitev gesla v najemniku nastavljena na **None** (Nihče) ali pa pravilnika za ponastavitev ni.

diagnosis-user_not_in_sspr_group = Uporabnik ni v skupini, ki sme ponastavljati gesla
    .summary = Samopostrežna ponastavitev gesla je omejena na eno skupino in uporabnik ni njen član, zato se ponastavitev ustavi že na prvi strani.

diagnosis-writeback_toggle_off_in_portal = Povratno zapisovanje gesel je izklopljeno v portalu { -entra_admin_center }
    .summary = Možnost najemnika na strani **On-premises integration** (Integracija na mestu uporabe) ni potrjena, zato oblak gesla nikoli ne preda strežniku, tudi če je orodje { -entra_connect_sync } na to pripravljeno.

diagnosis-cloud_sync_writeback_toggle_off = Povratno zapisovanje prek storitve { -cloud_sync } ni vklopljeno
    .summary = Uporabnik je iz domene, ki jo sinhronizira storitev { -cloud_sync }, ločena možnost najemnika za tega agenta pa je izklopljena, zato geslo ne pride nazaj v to domeno.

diagnosis-unlock_without_reset_toggle_off = Odklepanje brez ponastavitve gesla v najemniku ni dovoljeno
    .summary = Najemnik uporabnikom ne ponuja možnosti, da odklenejo račun in obdržijo staro geslo, zato je mogoča samo popolna ponastavitev.

diagnosis-admin_sspr_not_allowed = Samopostrežna ponastavitev gesla za skrbnike je izklopljena
    .summary = Račun ima vlogo v storitvi { -entra } in zanj velja ločen pravilnik za ponastavitev gesel skrbnikov, ki je v tem najemniku izklopljen.

## Diagnoses: the user has to prove who he is

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
    .summary = Naprava na poti šifrirano povezavo odpre in jo na novo podpiše, po takšni povezavi pa posredovalnika za povratno zapisovanje gesel ni mogoče uporabljati.

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
    .summary = Za istega najemnika sta dejavna vsaj dva strežnika z orodjem { -entra_connect_sync } in drug drugemu jemljeta povezavo s posredovalnikom, zato povratno zapisovanje zdaj deluje, zdaj ne.

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
    .summary = Potrebna vrata so zaprta, emulator primarnega krmilnika domene (PDC) se ne odziva ali pa je uporabljeni krmilnik domene samo za branje, zato novega gesla ni mogoče zapisati.

diagnosis-account_disabled_or_locked_onprem = Račun je v imeniku { -active_directory } onemogočen ali zaklenjen
    .summary = Domenski račun uporabnika je onemogočen ali zaklenjen, zato je zahtevano dejanje z geslom zavrnjeno.

diagnosis-wrong_current_password = Trenutno geslo je bilo vneseno napačno
    .summary = Staro geslo, vneseno ob spremembi, se ne ujema z geslom v imeniku { -active_directory }, zato je sprememba pravilno zavrnjena.

diagnosis-user_cannot_change_password_flag = Za račun je potrjena možnost »User cannot change password«
    .summary = Na domenskem računu je potrjena možnost **User cannot change password** (Uporabnik ne more spremeniti gesla), zato je novo geslo iz oblaka zavrnjeno.

diagnosis-min_password_age_blocks = Trenutno geslo je premlado, da bi ga bilo mogoče zamenjati
    .summary = Geslo tega uporabnika še ni doseglo najmanjše starosti, ki jo določa pravilnik, zato imenik { -active_directory } novo geslo za zdaj zavrača.

diagnosis-password_policy_violation = Novo geslo krši pravilnik domene
    .summary = Izbrano geslo ne ustreza pravilom imenika { -active_directory } za dolžino, zapletenost ali zgodovino gesel, zato ga krmilnik domene zavrne.

diagnosis-banned_password_onprem_filter = Geslo je zavrnil filter gesel na krmilniku domene
    .summary = Storitev { -password_protection } ali drug filter gesel na krmilniku domene zavrne izbrano geslo, zato geslo ni zapisano.

diagnosis-cloud_sync_gmsa_rights_missing = Račun storitve agenta nima dovoljenj za povratno zapisovanje
    .summary = Skupinski upravljani račun storitve (gMSA), ki ga uporablja { -provisioning_agent }, za uporabnika nima dovoljenj za povratno zapisovanje, zato imenik { -active_directory } zavrne novo geslo.
