# Texts of the topic password hash synchronization: links, questions, and what the answers are called.
# Inline Markdown is allowed in .help and .summary only.

## Topic

topic-password-hash-sync = Synchronizácia hodnôt hash hesiel
    .summary = Heslo nastavené v službe { -active_directory } nefunguje v službe { -entra_id }, a to jednému používateľovi alebo všetkým.

## Links

link-phs = Synchronizácia hodnôt hash hesiel
link-tshoot_phs = Riešenie problémov so synchronizáciou hodnôt hash hesiel
link-selective = Vynechanie používateľov zo synchronizácie hodnôt hash hesiel
link-staging = Prípravný režim (staging mode) a prevádzka nástroja { -entra_connect_sync }
link-ports = Porty a protokoly nástroja { -entra_connect_sync }
link-acct_perm = Povolenia konta konektora služby { -active_directory }
link-acct_ref = Kontá, ktoré používa nástroj { -entra_connect_sync }
link-addsacct = Zmena hesla konta konektora služby { -active_directory }
link-svcacct = Zmena hesla konta služby { -adsync }
link-features = Funkcie služby { -entra_connect_sync }
link-tls = TLS 1.2 na serveri nástroja { -entra_connect_sync }
link-connectivity = Riešenie problémov s pripojením nástroja { -entra_connect_sync } ku cloudu
link-filtering = Filtre domén, organizačných jednotiek a atribútov v nástroji { -entra_connect_sync }
link-objectsync = Ako zistiť, prečo sa objekt nesynchronizuje
link-staged_rollout = Postupné zavádzanie cloudového prihlasovania (staged rollout)
link-versions = Verzie nástroja { -entra_connect_sync }

## Facts: what the user and the staff tell

fact-phs_symptom = Na čo sa používateľ alebo správca sťažuje?
    .label = Sťažnosť
    .help = Nech to používateľ vyskúša v súkromnom okne prehliadača. Odpovede o uplynutej platnosti znamenajú, že sa používateľ prihlási, hoci by ho služba { -active_directory } odmietla.
    .choice-new_password_refused = cloud odmieta nové heslo
    .choice-temporary_password_refused = cloud odmieta dočasné heslo
    .choice-expired_password_still_works = v cloude stále funguje heslo s uplynutou platnosťou
    .choice-expired_account_still_works = v cloude stále funguje konto s uplynutou platnosťou
    .choice-alert_only = iba upozornenie, že heslá sa už nesynchronizujú

## Facts: the tenant

fact-in_staged_rollout = Je používateľ v skupine na postupné zavádzanie (staged rollout) synchronizácie hodnôt hash hesiel?
    .label = V postupnom zavádzaní
    .help = Pozrite si **Entra ID** > **Entra Connect** > **Connect Sync** > **Enable staged rollout for managed user sign-in** (Zapnúť postupné zavádzanie prihlasovania spravovaných používateľov). Vnorené skupiny sa nepočítajú.

fact-phs_cloud_flag = Je funkcia zapnutá v nájomníkovi?
    .label = Funkcia v nájomníkovi zapnutá
    .help = Na serveri spustite `Get-ADSyncAADCompanyFeature` a prečítajte hodnotu `PasswordHashSync`.

fact-temporary_passwords_enabled = Prijíma nájomník dočasné heslá zo služby { -active_directory }?
    .label = Dočasné heslá sa prijímajú
    .help = Spustite `(Get-MgDirectoryOnPremiseSynchronization).Features` a prečítajte hodnotu `UserForcePasswordChangeOnLogonEnabled`.

fact-cloud_password_policy_on = Vzťahuje sa cloudová politika hesiel na používateľov so synchronizovanými heslami?
    .label = Cloudová politika hesiel platí
    .help = Spustite `(Get-MgDirectoryOnPremiseSynchronization).Features` a prečítajte hodnotu `CloudPasswordPolicyForPasswordSyncedUsersEnabled`.

## Facts: the sync server

fact-phs_in_connect = Je synchronizácia hodnôt hash hesiel v nástroji { -entra_connect_sync } zapnutá pre doménovú štruktúru používateľa?
    .label = Synchronizácia hodnôt hash v nástroji Connect
    .help = Pre každú doménovú štruktúru spustite `Get-ADSyncAADPasswordSyncConfiguration -SourceConnector "<AD connector>"` a prečítajte hodnotu `Enabled`. Názvy vypíše príkaz `Get-ADSyncConnector`.
    .choice-on = zapnutá
    .choice-off = vypnutá pre všetky doménové štruktúry
    .choice-off_for_forest = vypnutá iba pre doménovú štruktúru používateľa

fact-phs_heartbeat_recent = Bola pre doménovú štruktúru za posledné tri hodiny zaznamenaná udalosť 654 alebo udalosti 656 a 657?
    .label = Signál aktivity za posledné tri hodiny
    .help = Pozrite si denník Application, zdroj **Directory Synchronization**. Pre doménovú štruktúru, v ktorej sa nič nedeje, sa každých 30 minút zaznamená `654`, pre vyťaženú namiesto toho `656` a `657`.

fact-phs_event_611 = Ktorú chybu uvádza najnovšia udalosť 611?
    .label = Udalosť 611
    .help = Pozrite si denník Application, zdroj **Directory Synchronization**. Text uvádza doménu a chybu RPC.
    .choice-none = udalosť 611 sa nevyskytla
    .choice-access_denied_8453 = 8453, prístup k replikácii bol odmietnutý
    .choice-rpc_unavailable_1722 = 1722, server RPC nie je dostupný
    .choice-other = iná chyba

fact-phs_cloud_error = Čo hovoria najnovšie udalosti 652 a 655?
    .label = Udalosti 652 a 655
    .help = Pozrite si denník Application, zdroj **Directory Synchronization**. Obe hlásia chyby na ceste do cloudu.
    .choice-none = nevyskytli sa
    .choice-connection = žiadne spojenie, uplynutý časový limit, chyba servera proxy alebo TLS
    .choice-other = iná chyba

fact-phs_object_log = Čo uvádza denník hesla objektu o prvom pokuse po zmene?
    .label = Denník hesla objektu
    .help = V nástroji { -sync_service_manager } otvorte **Connectors** > konektor AD > **Search Connector Space** (Hľadať v priestore konektora), nájdite používateľa podľa DN a otvorte **Properties** > **Log** (Denník). Záznamy siahajú sedem dní dozadu.
    .choice-success = Success (úspech)
    .choice-filtered_by_target = FilteredByTarget
    .choice-no_target_connection = NoTargetConnection
    .choice-source_connector_missing = SourceConnectorNotPresent
    .choice-target_not_exported = TargetNotExportedToDirectory
    .choice-error = Error alebo Unknown
    .choice-empty = žiadny záznam

fact-fips_policy_on = Je na synchronizačnom serveri zapnutá politika FIPS?
    .label = Politika FIPS zapnutá
    .help = Prečítajte hodnotu `Enabled` v kľúči `HKLM:\SYSTEM\CurrentControlSet\Control\Lsa\FipsAlgorithmPolicy`: hodnota `1` znamená áno.

fact-fips_exception_set = Obsahuje súbor miiserver.exe.config výnimku z politiky FIPS?
    .label = Výnimka z FIPS nastavená
    .help = V súbore `C:\Program Files\Microsoft Azure AD Sync\Bin\miiserver.exe.config` vyhľadajte `enforceFIPSPolicy` s hodnotou `false`. Inovácia môže súbor nahradiť.

## Facts: the domain

fact-replication_rights = Ktoré povolenia na replikáciu má konto konektora v doméne používateľa?
    .label = Povolenia na replikáciu
    .help = Spustite `dsacls "<DN of the domain>"` a vyhľadajte konto s povoleniami **Replicating Directory Changes** a **Replicating Directory Changes All**. Kontrolujte vlastnú doménu používateľa, nielen koreňovú.
    .choice-both = obe
    .choice-changes_only = iba Replicating Directory Changes
    .choice-neither = ani jedno z nich

fact-preferred_dc_failed = Zlyhalo pripojenie k preferovanému radiču domény?
    .label = Zlyhanie preferovaného radiča domény
    .help = V denníku Application, zdroj **Directory Synchronization**, hľadajte udalosť `616`.

## Diagnoses: the server and its switches

diagnosis-phs_off_in_connect = Synchronizácia hodnôt hash hesiel je v sprievodcovi Connect vypnutá
    .summary = Funkcia je na synchronizačnom serveri vypnutá pre všetky doménové štruktúry alebo pre tú, do ktorej patrí používateľ, takže sa odtiaľ nečítajú žiadne hodnoty hash.

diagnosis-phs_cloud_flag_off = Funkcia je vypnutá v nájomníkovi, hoci na serveri je zapnutá
    .summary = Prepínač synchronizácie hodnôt hash hesiel v nájomníkovi je vypnutý, takže cloud žiadne hodnoty hash neprijíma, hoci je na to server nastavený.

diagnosis-phs_server_in_staging = Heslá nesynchronizuje žiadny aktívny server
    .summary = Synchronizačný server je v prípravnom režime (staging mode) a žiadny iný nie je aktívny, takže zmeny hesiel do cloudu nič neprenáša.

diagnosis-phs_service_not_running = Synchronizačná služba nebeží
    .summary = Služba { -adsync_display_name } je zastavená alebo sa nedá spustiť, takže sa nesynchronizujú ani objekty, ani heslá.

diagnosis-phs_channel_stalled = Kanál hesiel doménovej štruktúry sa odmlčal
    .summary = Všetko je zapnuté, ale doménová štruktúra (forest) nevysiela signál aktivity a nehlási ani jasnú chybu, takže sa zmeny hesiel v nej nezachytávajú.

## Diagnoses: the way of the hash

diagnosis-phs_replication_rights_missing = Konto konektora nesmie čítať hodnoty hash hesiel
    .summary = Kontu, ktoré nástroj { -entra_connect_sync } používa v službe { -active_directory }, chýba povolenie **Replicating Directory Changes** alebo **Replicating Directory Changes All**, takže mu radiče domény hodnoty hash odmietajú vydať.

diagnosis-phs_dc_unreachable = Server sa nedostane k radičom domény používateľa
    .summary = Porty sú zatvorené alebo preferovaný radič domény neodpovedá, takže hodnoty hash z tejto domény sa nedajú prečítať.

diagnosis-phs_connector_credentials_invalid = Uložené heslo konta konektora je nesprávne
    .summary = Synchronizačný server sa uloženými prihlasovacími údajmi nedokáže prihlásiť do služby { -active_directory }, takže z tejto doménovej štruktúry nečíta objekty ani hodnoty hash.

diagnosis-phs_md5_blocked_by_fips = Politika FIPS blokuje na synchronizačnom serveri algoritmus MD5
    .summary = Politika FIPS je zapnutá a chýba výnimka pre synchronizačnú službu, takže server nevie dešifrovať hodnoty hash, ktoré posielajú radiče domény.

diagnosis-phs_cloud_unreachable = Server nedokáže odovzdať hodnoty hash do cloudu
    .summary = Hodnoty hash sa prečítajú, ale pripojenie synchronizačného servera k službe { -entra_id } zlyháva, takže sa nedoručia.

## Diagnoses: single users and expectations

diagnosis-phs_account_not_linked = Doménové konto nemá v cloude náprotivok
    .summary = Používateľa vynecháva filter, ešte nebol exportovaný alebo sa prihlasuje samostatným cloudovým kontom, takže hodnota hash nemá objekt, ku ktorému by patrila.

diagnosis-phs_temporary_password = Dočasné heslá sa v tomto nájomníkovi nesynchronizujú
    .summary = Konto má začiarknutú možnosť **User must change password at next logon** (Používateľ musí pri ďalšom prihlásení zmeniť heslo) a nájomník takéto heslá neprijíma, preto v cloude ostáva staré.

diagnosis-phs_user_excluded_by_rule = Pravidlo vynecháva používateľa zo synchronizácie hodnôt hash hesiel
    .summary = Používa sa selektívna synchronizácia hodnôt hash hesiel, ktorá tohto používateľa nezahŕňa, takže sa jeho heslo nikdy neodošle.

diagnosis-phs_sign_in_without_hash = Prihlasovanie tohto používateľa synchronizovanú hodnotu hash nepoužíva
    .summary = Doména používa federáciu alebo prechodné overovanie, takže heslo overuje služba { -active_directory } a hodnota hash v cloude nehrá žiadnu úlohu.

diagnosis-phs_expiry_not_enforced = Uplynutie platnosti v službe { -active_directory } sa v cloude neprejaví
    .summary = Do služby { -entra_id } sa neprenáša uplynutie platnosti konta ani hesla, takže používateľ sa tam môže prihlasovať ďalej.

## Symptoms

symptom-password-hash-sync =
    heslo z AD sa neprenáša do Office 365
    prestala fungovať synchronizácia hesiel
    v cloude platí ešte staré heslo
    do Windowsu sa novým heslom prihlásim, do Outlooku na webe nie
    hash sync nejde

symptom-phs_off_in_connect =
    v Azure AD Connect je Password hash synchronization odškrtnuté
    pri prechode na AD FS sme hash sync vypli
    v novom foreste sa heslá nesynchronizujú vôbec
    Get-ADSyncAADPasswordSyncConfiguration ukazuje Enabled False

symptom-phs_cloud_flag_off =
    Get-ADSyncAADCompanyFeature vracia PasswordHashSync False
    v sprievodcovi je to zapnuté, v portáli vypnuté
    po verzii 2.6.84.0 sa hash sync sám nezapol
    niekto nám v tenante vypol synchronizáciu hesiel skriptom

symptom-phs_server_in_staging =
    od výmeny servera s Connectom sa heslá neprenášajú
    starý server sme vypli a záložný ostal v staging mode
    importy bežia, heslá ani exporty nie
    synchronizačný server je len pasívny

symptom-phs_service_not_running =
    ADSync po reštarte nenabehol a heslá stoja
    Microsoft Azure AD Sync je v službách zastavené
    nesynchronizuje sa vôbec nič, ani heslá, ani noví ľudia
    Synchronization Service Manager sa nevie pripojiť k službe

symptom-phs_channel_stalled =
    niekoľko hodín neprišla udalosť 654
    no password hash synchronization heartbeat
    služba beží, všetko zapnuté, ale 656 a 657 nikde
    no ping event found within last 3 hours
    synchronizácia hesiel sa zasekla bez chyby

symptom-phs_replication_rights_missing =
    611 a chyba 8453
    replication access was denied
    konektor nemá Replicating Directory Changes All
    vlastný servisný účet pre Connect a heslá nečíta
    po zmene práv v doméne prestali chodiť hashe

symptom-phs_dc_unreachable =
    611 a chyba 1722
    the RPC server is unavailable
    616 a preferovaný radič
    heslá z jednej pobočkovej domény neprechádzajú
    po zrušení starého DC stojí synchronizácia hesiel
    firewall medzi Connectom a DC pustí LDAP, ale RPC nie

symptom-phs_connector_credentials_invalid =
    konektor AD hlási no-start-credentials a heslá sa nesynchronizujú
    niekto zmenil heslo účtu MSOL a hash sync stojí
    po rotácii hesiel servisných účtov sa z AD nič nenačíta
    6000 v denníku na serveri s Connectom

symptom-phs_md5_blocked_by_fips =
    667 a MD5 v denníku
    na serveri sme zapli FIPS a heslá prestali chodiť
    not part of the Windows platform FIPS validated cryptographic algorithms
    upgrade Connectu prepísal miiserver.exe.config

symptom-phs_cloud_unreachable =
    652 pri synchronizácii hesiel
    655 ping zlyhal
    server sa nedostane na adminwebservice.microsoftonline.com
    po výmene proxy sa hashe neodosielajú
    could not create SSL/TLS secure channel

symptom-phs_account_not_linked =
    NoTargetConnection
    TargetNotExportedToDirectory
    SourceConnectorNotPresent
    človeka presunuli do OU, ktorá sa nesynchronizuje
    v cloude sú dve kontá s tým istým menom

symptom-phs_temporary_password =
    FilteredByTarget
    nový kolega sa s prvým heslom do Office neprihlási
    helpdesk dal dočasné heslo a cloud ho neberie
    pwdLastSet je 0 a v cloude ostalo staré heslo
    zaškrtnuté musí zmeniť heslo pri ďalšom prihlásení

symptom-phs_user_excluded_by_rule =
    PHSFiltered v adminDescription
    PHSIncluded niekto zabudol vyplniť
    len časti ľudí sa prenáša heslo do cloudu
    na karte Lineage nie je žiadne pravidlo s PasswordSync True

symptom-phs_sign_in_without_hash =
    máme AD FS a hash sync na prihlásenie nemá vplyv
    presmeruje ma to na našu firemnú prihlasovaciu stránku
    PTA agent nebeží a nedá sa prihlásiť
    heslo je zosynchronizované, ale overuje ho stále náš server

symptom-phs_expiry_not_enforced =
    zamestnancovi skončilo konto a maily číta ďalej
    accountExpires sa do cloudu neprenáša
    vo Windowse mi heslo expirovalo, v Teams ide
    externista po konci zmluvy sa stále prihlási
    DisablePasswordExpiration
