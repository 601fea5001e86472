# Texts of the topic password hash synchronization: links, questions, and what the answers are called.
# Inline Markdown is allowed in .help and .summary only.

## Topic

topic-password-hash-sync = Sinhronizacija zgoščenih vrednosti gesel
    .summary = Geslo, nastavljeno v imeniku { -active_directory }, pri enem uporabniku ali pri vseh ne deluje v storitvi { -entra_id }.

## Links

link-phs = Sinhronizacija zgoščenih vrednosti gesel
link-tshoot_phs = Odpravljanje težav s sinhronizacijo zgoščenih vrednosti gesel
link-selective = Izključitev uporabnikov iz sinhronizacije zgoščenih vrednosti gesel
link-staging = Pripravljalni način in upravljanje orodja { -entra_connect_sync }
link-ports = Vrata in protokoli orodja { -entra_connect_sync }
link-acct_perm = Dovoljenja računa povezovalnika za imenik { -active_directory }
link-acct_ref = Računi, ki jih uporablja orodje { -entra_connect_sync }
link-addsacct = Sprememba gesla računa povezovalnika za imenik { -active_directory }
link-svcacct = Sprememba gesla računa storitve { -adsync }
link-features = Funkcije storitve { -entra_connect_sync }
link-tls = TLS 1.2 na strežniku z orodjem { -entra_connect_sync }
link-connectivity = Odpravljanje težav s povezavo orodja { -entra_connect_sync } z oblakom
link-filtering = Filtri domen, organizacijskih enot in atributov v orodju { -entra_connect_sync }
link-objectsync = Kako ugotoviti, zakaj se objekt ne sinhronizira
link-staged_rollout = Postopna uvedba vpisa v oblaku
link-versions = Različice orodja { -entra_connect_sync }

## Facts: what the user and the staff tell

fact-phs_symptom = Za kakšno težavo gre?
    .label = Opis težave
    .help = Uporabnik naj poskusi v zasebnem oknu brskalnika. Odgovora o poteku veljata, kadar se uporabnik lahko vpiše, čeprav bi ga imenik { -active_directory } zavrnil.
    .choice-new_password_refused = oblak zavrne novo geslo
    .choice-temporary_password_refused = oblak zavrne začasno geslo
    .choice-expired_password_still_works = poteklo geslo v oblaku še deluje
    .choice-expired_account_still_works = potekel račun v oblaku še deluje
    .choice-alert_only = samo opozorilo, da se gesla ne sinhronizirajo več

## Facts: the tenant

fact-in_staged_rollout = Ali je uporabnik v skupini za postopno uvedbo sinhronizacije zgoščenih vrednosti gesel?
    .label = V postopni uvedbi
    .help = Odprite **Entra ID** > **Entra Connect** > **Connect Sync** > **Enable staged rollout for managed user sign-in** (Omogoči postopno uvedbo upravljanega vpisa uporabnikov). Članstvo prek ugnezdenih skupin ne šteje.

fact-phs_cloud_flag = Ali je funkcija vklopljena v najemniku?
    .label = Funkcija vklopljena v najemniku
    .help = Na strežniku zaženite `Get-ADSyncAADCompanyFeature` in preberite `PasswordHashSync`.

fact-temporary_passwords_enabled = Ali najemnik sprejema začasna gesla iz imenika { -active_directory }?
    .label = Začasna gesla sprejeta
    .help = Zaženite `(Get-MgDirectoryOnPremiseSynchronization).Features` in preberite `UserForcePasswordChangeOnLogonEnabled`.

fact-cloud_password_policy_on = Ali pravilnik za gesla v oblaku velja tudi za uporabnike s sinhroniziranimi gesli?
    .label = Pravilnik za gesla v oblaku velja
    .help = Zaženite `(Get-MgDirectoryOnPremiseSynchronization).Features` in preberite `CloudPasswordPolicyForPasswordSyncedUsersEnabled`.

## Facts: the sync server

fact-phs_in_connect = Ali je sinhronizacija zgoščenih vrednosti gesel v orodju { -entra_connect_sync } vklopljena za gozd uporabnika?
    .label = Sinhronizacija zgoščenih vrednosti v orodju Connect
    .help = Za vsak gozd zaženite `Get-ADSyncAADPasswordSyncConfiguration -SourceConnector "<AD connector>"` in preberite `Enabled`. Imena izpiše ukaz `Get-ADSyncConnector`.
    .choice-on = vklopljena
    .choice-off = izklopljena za vse gozdove
    .choice-off_for_forest = izklopljena samo za gozd uporabnika

fact-phs_heartbeat_recent = Ali je bil za gozd v zadnjih treh urah zabeležen dogodek 654 oziroma dogodka 656 in 657?
    .label = Signal delovanja v zadnjih treh urah
    .help = V dnevniku Application poglejte vir **Directory Synchronization**. Gozd brez sprememb zabeleži `654` vsakih 30 minut, gozd s spremembami pa namesto tega `656` in `657`.

fact-phs_event_611 = Katero napako navaja najnovejši dogodek 611?
    .label = Dogodek 611
    .help = V dnevniku Application poglejte vir **Directory Synchronization**. V besedilu dogodka sta navedeni domena in napaka RPC.
    .choice-none = dogodka 611 ni
    .choice-access_denied_8453 = 8453, dostop za replikacijo je zavrnjen
    .choice-rpc_unavailable_1722 = 1722, strežnik RPC ni na voljo
    .choice-other = druga napaka

fact-phs_cloud_error = Kaj sporočata najnovejša dogodka 652 in 655?
    .label = Dogodka 652 in 655
    .help = V dnevniku Application poglejte vir **Directory Synchronization**. Oba dogodka poročata o napakah na poti v oblak.
    .choice-none = takih dogodkov ni
    .choice-connection = ni povezave, potek časovne omejitve, napaka strežnika proxy ali napaka TLS
    .choice-other = druga napaka

fact-phs_object_log = Kaj je v dnevniku gesla tega objekta zapisano ob prvem poskusu po spremembi?
    .label = Dnevnik gesla objekta
    .help = V orodju { -sync_service_manager } odprite **Connectors** (Povezovalniki) > povezovalnik AD > **Search Connector Space** (Išči v prostoru povezovalnika), poiščite uporabnika po razločevalnem imenu (DN) in odprite **Properties** (Lastnosti) > **Log** (Dnevnik). Zapisi segajo sedem dni nazaj.
    .choice-success = Success
    .choice-filtered_by_target = FilteredByTarget
    .choice-no_target_connection = NoTargetConnection
    .choice-source_connector_missing = SourceConnectorNotPresent
    .choice-target_not_exported = TargetNotExportedToDirectory
    .choice-error = Error ali Unknown
    .choice-empty = ni zapisa

fact-fips_policy_on = Ali je na sinhronizacijskem strežniku vklopljen pravilnik FIPS?
    .label = Pravilnik FIPS vklopljen
    .help = Preberite `Enabled` pod `HKLM:\SYSTEM\CurrentControlSet\Control\Lsa\FipsAlgorithmPolicy`: vrednost `1` pomeni da.

fact-fips_exception_set = Ali je v datoteki miiserver.exe.config nastavljena izjema od pravilnika FIPS?
    .label = Izjema od pravilnika FIPS nastavljena
    .help = V datoteki `C:\Program Files\Microsoft Azure AD Sync\Bin\miiserver.exe.config` poiščite `enforceFIPSPolicy` z vrednostjo `false`. Nadgradnja lahko datoteko zamenja.

## Facts: the domain

fact-replication_rights = Katera dovoljenja za replikacijo ima račun povezovalnika v domeni uporabnika?
    .label = Dovoljenja za replikacijo
    .help = Zaženite `dsacls "<DN of the domain>"` in poiščite račun z dovoljenjema **Replicating Directory Changes** (Repliciranje sprememb imenika) in **Replicating Directory Changes All** (Repliciranje vseh sprememb imenika). Preverite domeno uporabnika, ne samo korenske domene.
    .choice-both = obe
    .choice-changes_only = samo Replicating Directory Changes
    .choice-neither = nobenega od obeh

fact-preferred_dc_failed = Ali povezava s katerim od prednostnih krmilnikov domene ni uspela?
    .label = Prednostni krmilnik domene ni dosegljiv
    .help = V dnevniku Application pri viru **Directory Synchronization** poiščite dogodek `616`.

## Diagnoses: the server and its switches

diagnosis-phs_off_in_connect = Sinhronizacija zgoščenih vrednosti gesel je v čarovniku Connect izklopljena
    .summary = Na sinhronizacijskem strežniku je funkcija izklopljena za vse gozdove ali za gozd uporabnika, zato se tam zgoščene vrednosti ne berejo.

diagnosis-phs_cloud_flag_off = Funkcija je v najemniku izklopljena, čeprav je na strežniku vklopljena
    .summary = V najemniku je sinhronizacija zgoščenih vrednosti gesel izklopljena, zato oblak zgoščenih vrednosti ne sprejema, čeprav je strežnik zanje nastavljen.

diagnosis-phs_server_in_staging = Gesel ne sinhronizira noben dejaven strežnik
    .summary = Sinhronizacijski strežnik je v pripravljalnem načinu, noben drug pa ni dejaven, zato sprememb gesel nič ne prenaša v oblak.

diagnosis-phs_service_not_running = Sinhronizacijska storitev ne deluje
    .summary = Storitev { -adsync_display_name } je ustavljena ali se ne more zagnati, zato se ne sinhronizirajo ne objekti ne gesla.

diagnosis-phs_channel_stalled = Kanal za gesla tega gozda je obmolknil
    .summary = Vse možnosti so vklopljene, vendar gozd ne daje signala delovanja in ne javlja jasne napake, zato se spremembe gesel v njem ne prevzemajo.

## Diagnoses: the way of the hash

diagnosis-phs_replication_rights_missing = Račun povezovalnika ne sme brati zgoščenih vrednosti gesel
    .summary = Račun, ki ga orodje { -entra_connect_sync } uporablja v imeniku { -active_directory }, nima dovoljenja **Replicating Directory Changes** ali **Replicating Directory Changes All**, zato mu krmilniki domene zgoščenih vrednosti ne izročijo.

diagnosis-phs_dc_unreachable = Strežnik ne doseže krmilnikov domene uporabnika
    .summary = Vrata so zaprta ali pa se prednostni krmilnik domene ne odziva, zato zgoščenih vrednosti te domene ni mogoče prebrati.

diagnosis-phs_connector_credentials_invalid = Shranjeno geslo računa povezovalnika je napačno
    .summary = Sinhronizacijski strežnik se s shranjenimi poverilnicami ne more vpisati v imenik { -active_directory }, zato iz tega gozda ne bere ne objektov ne zgoščenih vrednosti.

diagnosis-phs_md5_blocked_by_fips = Pravilnik FIPS na sinhronizacijskem strežniku blokira MD5
    .summary = Pravilnik FIPS je vklopljen, izjeme za sinhronizacijsko storitev pa ni, zato strežnik zgoščenih vrednosti, ki jih pošljejo krmilniki domene, ne more dešifrirati.

diagnosis-phs_cloud_unreachable = Strežnik zgoščenih vrednosti ne more predati oblaku
    .summary = Zgoščene vrednosti so prebrane, povezava sinhronizacijskega strežnika s storitvijo { -entra_id } pa ne uspe, zato vrednosti ne pridejo na cilj.

## Diagnoses: single users and expectations

diagnosis-phs_account_not_linked = Domenski račun v oblaku nima ustreznika
    .summary = Uporabnika izloča filter, še ni izvožen ali pa se vpisuje z ločenim računom v oblaku, zato zgoščena vrednost nima objekta, h kateremu bi spadala.

diagnosis-phs_temporary_password = Začasna gesla se v tem najemniku ne sinhronizirajo
    .summary = Pri računu je potrjena možnost **User must change password at next logon** (Uporabnik mora ob naslednjem vpisu spremeniti geslo), najemnik pa takih gesel ne sprejema, zato v oblaku ostane staro.

diagnosis-phs_user_excluded_by_rule = Eno od pravil uporabnika izpušča iz sinhronizacije zgoščenih vrednosti gesel
    .summary = V uporabi je selektivna sinhronizacija zgoščenih vrednosti gesel, ki tega uporabnika ne zajema, zato se njegovo geslo nikoli ne pošlje.

diagnosis-phs_sign_in_without_hash = Vpis tega uporabnika ne uporablja sinhronizirane zgoščene vrednosti
    .summary = Domena uporablja federacijo ali prepustno preverjanje pristnosti, zato geslo preverja imenik { -active_directory }, zgoščena vrednost v oblaku pa pri tem nima vloge.

diagnosis-phs_expiry_not_enforced = Potek v imeniku { -active_directory } v oblaku nima učinka
    .summary = V storitev { -entra_id } se ne preneseta ne potek računa ne potek gesla, zato se uporabnik tam še vedno lahko vpiše.

## Symptoms

symptom-password-hash-sync =
    gesla se ne sinhronizirajo v Office 365
    novo domensko geslo v oblaku ne prime
    za pošto še vedno velja staro geslo, za računalnik pa novo
    sinhronizacija gesel je nehala delovati
    password hash sync ne dela
    zamenjal sem geslo v službi, Outlook na spletu ga ne sprejme

symptom-phs_off_in_connect =
    v Azure AD Connectu sinhronizacija gesel ni obkljukana
    izklopili smo jo ob prehodu na AD FS
    dodali smo gozd in njegovi uporabniki nimajo gesel v oblaku
    Get-ADSyncAADPasswordSyncConfiguration vrne Enabled False

symptom-phs_cloud_flag_off =
    Get-ADSyncAADCompanyFeature kaže PasswordHashSync False
    po nadgradnji na 2.6.84.0 se sinhronizacija gesel ne vklopi več sama
    čarovnik pravi vklopljeno, najemnik pa izklopljeno
    nekdo je s skriptom ugasnil sinhronizacijo gesel v tenantu

symptom-phs_server_in_staging =
    odkar imamo nov strežnik s Connectom, se gesla ne prenašajo
    StagingModeEnabled je True in gesla ne gredo v oblak
    stari sync strežnik smo ugasnili, rezervnega pa ni nihče aktiviral
    uvozi tečejo, izvoza pa ni nobenega

symptom-phs_service_not_running =
    storitev Microsoft Azure AD Sync je ustavljena
    po restartu strežnika se ADSync ne dvigne
    napaka 1069 ob zagonu sinhronizacije
    Synchronization Service Manager se ne more povezati s storitvijo

symptom-phs_channel_stalled =
    že nekaj ur ni dogodka 654
    vse je zeleno, 656 in 657 pa od nikoder
    portal opozarja, da ni utripa sinhronizacije gesel
    no ping event found within last 3 hours
    sinhronizacija gesel visi brez kakršne koli napake

symptom-phs_replication_rights_missing =
    dogodek 611 z 8453
    replication access was denied
    računu MSOL manjka Replicate Directory Changes All
    Connect smo namestili po meri s svojim računom in gesel ni
    krmilnik domene sync računu ne da hashev

symptom-phs_dc_unreachable =
    napaka RPC 1722
    RPC server is unavailable v dogodku 611
    616 preferred DC
    gesla ene podružnične domene ne pridejo v oblak
    odstranili smo krmilnik domene in od takrat gesla stojijo
    med sync strežnikom in DC-jem je nov požarni zid

symptom-phs_connector_credentials_invalid =
    povezovalnik AD javlja no-start-credentials
    v dnevniku je 6000 in gesla se ne berejo
    zamenjali smo geslo računa MSOL in sinhronizacija je obstala
    čarovnik pravi, da je uporabniško ime ali geslo za AD DS napačno

symptom-phs_md5_blocked_by_fips =
    dogodek 667
    MD5 decryption key
    vklopili smo FIPS in sinhronizacija gesel je umrla
    po nadgradnji je miiserver.exe.config spet privzet
    not part of the Windows platform FIPS validated cryptographic algorithms

symptom-phs_cloud_unreachable =
    dogodek 652 pri sinhronizaciji gesel
    655 ping ni uspel
    strežnik ne pride do adminwebservice.microsoftonline.com
    zamenjali smo proxy in gesla ne gredo več gor
    could not create SSL/TLS secure channel

symptom-phs_account_not_linked =
    NoTargetConnection
    TargetNotExportedToDirectory
    SourceConnectorNotPresent
    uporabnika smo prestavili v OU, ki se ne sinhronizira
    v tenantu sta dva računa z istim imenom
    račun v oblaku je bil narejen ročno in ni povezan z domeno

symptom-phs_temporary_password =
    FilteredByTarget
    helpdesk nastavil geslo z obvezno menjavo, oblak pa ga ne sprejme
    prvo geslo novega sodelavca v Office 365 ne dela
    z začasnim geslom se v domeno lahko vpiše, v pošto pa ne

symptom-phs_user_excluded_by_rule =
    adminDescription je PHSFiltered
    PHSIncluded manjka
    gesla se prenašajo samo nekaterim uporabnikom
    na zavihku Lineage ni pravila s PasswordSync True

symptom-phs_sign_in_without_hash =
    imamo AD FS in sinhronizacija gesel nič ne spremeni
    vpis preusmeri na našo stran za prijavo
    agent PTA ne dela, hashi pa so sinhronizirani
    geslo je sinhronizirano, vpis pa še vedno sprašuje stari strežnik

symptom-phs_expiry_not_enforced =
    potekel račun še vedno bere pošto
    accountExpires se ne prenese v oblak
    na računalniku je geslo poteklo, v Teamsih pa še dela
    DisablePasswordExpiration
    zunanjemu sodelavcu se je iztekla pogodba, vpis pa še deluje
