# Texts of the facts that several topics share: rules/facts.yaml. No sentence may speak of one topic only.
# Inline Markdown is allowed in .help only.

fact-affected_scope = Koga zadeva težava?
    .label = Prizadeti uporabniki
    .help = Primerjajte uporabnika, pri katerem ne deluje, z uporabnikom, pri katerem deluje: vloge v storitvi { -entra }, organizacijsko enoto, gozd in čas zadnje sinhronizacije.
    .choice-everyone = vsi
    .choice-one_forest_or_domain = en gozd ali ena domena
    .choice-one_ou = ena organizacijska enota
    .choice-single_users = posamezni uporabniki
    .choice-admin_role_holders = samo imetniki vloge v storitvi { -entra }

fact-operation = Katero dejanje ni uspelo?
    .label = Neuspelo dejanje
    .help = Pri *ponastavitvi* se staro geslo ne vnese, pri *spremembi* pa se. Izberite eno dejanje; morebitno drugo obravnavajte kot ločen primer.
    .choice-self_reset = uporabnik ponastavi pozabljeno geslo
    .choice-self_change = uporabnik spremeni znano geslo
    .choice-forced_change = obvezna sprememba gesla ob vpisu
    .choice-unlock_only = uporabnik odklene račun, geslo ostane
    .choice-admin_reset = skrbnik ponastavi geslo
    .choice-setup_wizard = nastavitev v čarovniku Connect

fact-worked_before = Ali je to pri teh uporabnikih že kdaj delovalo?
    .label = Prej je delovalo
    .help = Vprašajte skrbnika ali poiščite sledi prejšnjega uspeha. Povratno zapisovanje gesel zabeleži `31002`, `31007` ali `31010` v dnevniku Application na sinhronizacijskem strežniku.

fact-change_before_failure = Kaj se je spremenilo tik pred začetkom težav?
    .label = Zadnja sprememba pred težavo
    .help = Preglejte evidenco sprememb, zadnji termin nameščanja posodobitev in nedavne zahtevke v zvezi s požarnim zidom.
    .choice-none_known = sprememb ni znanih
    .choice-first_enablement = prvi vklop
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

fact-user_kind = Od kod izvira račun?
    .label = Račun
    .help = Zaženite `Get-MgUser -UserId <user> -Property onPremisesSyncEnabled,userType,identities`. Pri sinhroniziranih računih ima `onPremisesSyncEnabled` vrednost true; goste prepoznate po lastnosti `userType`.
    .choice-synced = sinhroniziran iz imenika { -active_directory }
    .choice-cloud_only = ustvarjen v oblaku
    .choice-guest_work_account = gost s službenim ali šolskim računom
    .choice-guest_personal_account = gost z osebnim računom

fact-user_sign_in_method = Kako domena uporabnika ob vpisu preveri geslo?
    .label = Način vpisa
    .help = `Get-MgDomain` v lastnosti `AuthenticationType` pokaže, ali je domena združena. Ali gre za sinhronizacijo zgoščenih vrednosti gesel ali za prepustno preverjanje pristnosti, pokaže **View current configuration** (Prikaži trenutno konfiguracijo) v čarovniku Connect.
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
    .label = Ima vlogo v storitvi { -entra }
    .help = V portalu { -entra_admin_center } odprite uporabnika in nato **Assigned roles** (Dodeljene vloge). Poleg aktivnih dodelitev štejejo tudi upravičene (eligible).

fact-user_enabled_onprem = Ali je račun v imeniku { -active_directory } omogočen?
    .label = Račun omogočen v domeni
    .help = Zaženite `Get-ADUser <user> -Properties Enabled`.

fact-user_found_in_ad = Ali objekt uporabnika v imeniku { -active_directory } še obstaja?
    .label = Uporabnik najden v imeniku { -active_directory }
    .help = Iščite z ukazom `Get-ADUser` po GUID-ju, ne po imenu. Objekt, ki je bil izbrisan ali premaknjen v drug gozd, šteje kot nenajden.

fact-user_in_sync_scope = Ali je uporabnik v obsegu, ki ga določajo filtri domen, organizacijskih enot in skupin na dejavnem sinhronizacijskem strežniku?
    .label = Uporabnik v obsegu sinhronizacije
    .help = Na strežniku zaženite `Get-ADSyncCSObject -ConnectorName <AD connector> -DistinguishedName <DN>`; če ukaz vrne rezultat, je odgovor da.

fact-user_phs_excluded = Ali selektivno pravilo izključuje uporabnika iz sinhronizacije zgoščenih vrednosti gesel?
    .label = Izključen iz sinhronizacije zgoščenih vrednosti
    .help = Zaženite `Get-ADUser <user> -Properties adminDescription`; običajna oznaka je `PHSFiltered` ali manjkajoča `PHSIncluded`. Katera od njiju se uporablja, pokažejo pravila z vklopljeno možnostjo **Password Sync** (Sinhronizacija gesel) v orodju Synchronization Rules Editor.

fact-must_change_flag_set = Ali je nastavljena možnost »User must change password at next logon«?
    .label = Obvezna sprememba gesla ob naslednjem vpisu
    .help = Zaženite `Get-ADUser <user> -Properties pwdLastSet`: vrednost `0` pomeni da.

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

fact-admin_sspr_allowed = Ali smejo skrbniki v tem najemniku sami ponastaviti svoje geslo?
    .label = Samopostrežna ponastavitev za skrbnike
    .help = Zaženite `(Get-MgPolicyAuthorizationPolicy).AllowedToUseSspr`.
    .choice-true = dovoljena
    .choice-false = ni dovoljena

fact-azure_cloud = V katerem oblaku { -azure } je najemnik?
    .label = Oblak
    .help = Pove ga gostitelj strani za vpis: `login.microsoftonline.com` je javni oblak, `login.microsoftonline.us` oblak vlade ZDA, `login.partner.microsoftonline.cn` Kitajska.
    .choice-public = javni
    .choice-us_government = vlada ZDA
    .choice-china_21vianet = Kitajska (21Vianet)

fact-connect_version = Katera različica orodja { -entra_connect_sync } je nameščena?
    .label = Različica orodja { -entra_connect_sync }
    .help = Na strežniku preberite različico izdelka v lastnostih datoteke `AzureADConnect.exe`, ki je v mapi `Microsoft Azure AD Connect` ali `Microsoft Azure Active Directory Connect` v mapi `C:\Program Files`.

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

fact-preferred_dc_set = Ali je orodje { -entra_connect_sync } omejeno na prednostne krmilnike domene?
    .label = Nastavljeni prednostni krmilniki domene
    .help = V orodju { -sync_service_manager } odprite **Connectors** (Povezovalniki), lastnosti povezovalnika AD in **Configure Directory Partitions** (Konfiguracija particij imenika) ter za domeno uporabnika preverite možnost **Only use preferred domain controllers** (Uporabi le prednostne krmilnike domene).

fact-dc_ports_ok = Ali sinhronizacijski strežnik doseže krmilnike domene uporabnika na vseh potrebnih vratih?
    .label = Vrata do krmilnikov domene
    .help = Za vsak krmilnik domene preskusite vrata 53, 88, 135, 389 in obseg 49152–65535 z ukazom `Test-NetConnection <dc> -Port <port>` ali z orodjem PortQry.
    .choice-true = odprta
    .choice-false = niso vsa odprta

fact-pdc_reachable = Ali sinhronizacijski strežnik doseže emulator primarnega krmilnika domene (PDC) v domeni uporabnika?
    .label = Emulator PDC dosegljiv
    .help = `nltest /dsgetdc:<domain> /pdc` izpiše njegovo ime; vrata preskusite z ukazom `Test-NetConnection`.

fact-connector_credentials_ok = Ali ima orodje { -entra_connect_sync } shranjeno trenutno geslo računa povezovalnika AD?
    .label = Poverilnice povezovalnika veljavne
    .help = V orodju { -sync_service_manager } poglejte zadnji zagon povezovalnika AD: stanje `no-start-credentials` pomeni ne.

fact-event_6000 = Ali je storitev { -adsync } zabeležila dogodek 6000?
    .label = Dogodek 6000
    .help = V dnevniku Application poglejte vir { -adsync }. Dogodek pove, da poverilnice povezovalnika AD niso veljavne.
    .choice-true = zabeležen
    .choice-false = ni zabeležen
