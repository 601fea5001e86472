# Phrases that state the facts of password-hash-sync, in the words of customers and staff, one on each line. The program proposes the
# value, a person confirms it. docs/search.md tells how a phrase is matched.

fact-phs_symptom =
    .match-new_password_refused =
        nové/novým $password v/vo/do/na? $cloud $refuses
        $cloud $refuses nové/zmenené $password
        v/vo/do $cloud $still? platí/funguje/ide/berie/ostalo/zostalo/ostáva staré/starým/pôvodné $password
        $cloud pýta/chce/berie/akceptuje stále/len/iba/ešte staré/pôvodné $password
        v/vo $cloud $still staré/starým/pôvodné $password
        novým heslom sa neprihlási/neprihlásim/nedostane/nedostanem/neprihlásia do? $cloud
        po zmene $password v/vo? ad/doméne/windows? neprihlási/neprihlásim/neprihlásia/nedostane/nejde do/v? $cloud
        $cloud nepustí/nepúšťa s/so? novým $password
        zmena $password z/zo/v ad sa neprejaví/neprenesie/nepremietne/nedostane v/vo/do? $cloud?
        nové $password sa neprenesie/nedostane/nesynchronizuje/nezosynchronizuje/neprenáša do $cloud
        $password z/zo ad sa? neprenáša/neprenesie/nedostane/neprejaví do/v? $cloud
        do/v/vo $cloud ho/ju? nové/novým $password $refuses
        $cloud $stays staré/starým/pôvodné/pôvodným
        $cloud $stays staré/starým/pôvodné/pôvodným $password
        $cloud $stays $still staré/starým/pôvodné/pôvodným
        v/vo/do $cloud $still? prihlási/prihlásim/prihlasuje/dostane len/iba? starým/pôvodným $password
        po zmene $password v/vo? $domain? $cloud $refuses
        $password z/zo $domain v/do $cloud $refuses
        ale v/vo/do/na $cloud ešte/stále? nie
        v/vo/do/na $cloud nové/novým $refuses
    .match-temporary_password_refused =
        $temporary $password $refuses
        $temporary $password od? $admin/helpdesk? v/do? $cloud 365? $refuses
    .match-expired_password_still_works =
        expirované/vypršané/expirovaným/vypršaným/prepadnuté $password stále/ešte/ďalej/furt? funguje/ide/platí/prihlási/berie
        $password vypršalo/expirovalo/prepadlo stále/ešte/ďalej? funguje/ide/prihlási/platí $cloud?
        $password vypršané/expirované v/vo ad/doméne v/vo? $cloud stále/ešte/ďalej? ide/funguje/platí
        v/vo/do $cloud s/so expirovaným/vypršaným $password prihlási/prihlásim/ide
        expirácia/platnosť/vypršanie $password sa? neprenáša/neprenesie/neuplatňuje/nevynucuje/neplatí do/v? $cloud?
    .match-expired_account_still_works =
        $account expirovan*/vypršan*/skončen* stále/ešte/ďalej? funguje/ide/prihlási/platí
        $account vypršal*/expiroval*/skončil*/uplynul* stále/ešte/ďalej? funguje/ide/prihlási/číta $cloud?
        accountexpires
        $account platnosť vypršal*/skončil*/uplynul* stále/ďalej/ešte
    .match-alert_only =
        alert/upozornenie/mail/notifikácia že? $password sa? nesynchronizujú/nesynchronizuje
        alert/upozornenie/notifikácia/hláška password hash heartbeat
        no password hash heartbeat/synchronization
        no ping event
        alert/upozornenie/notifikácia connect* health $password/hash
        prišlo/prišiel/chodí/dostali alert/upozornenie/notifikácia $password/hash sync*/nesynchroniz*
        $cloud? všetko funguje len/iba upozornenie/alert
    .no-match =
        musí/treba $change $password vypršal*/expiroval*/prepadl* pri? prihlásení?
        staré/starým/pôvodné/pôvodným $password $accepts v/vo/do/na? $domain
        ale v/vo/do/na $cloud ešte/stále? nie je/sú/má/mám/máme

fact-in_staged_rollout =
    .match-true =
        je/sú/máme/v/vo staged rollout skupine?
        skupine/skupina postupné/postupného zavádzanie/zavádzania
    .match-false =
        nie/nemáme je? v/vo? staged rollout
        mimo staged rollout

fact-phs_cloud_flag =
    .match-true =
        passwordhashsync true
        companyfeature hash*? true
    .match-false =
        passwordhashsync false
        companyfeature hash*? false
        v/vo tenante/nájomníkovi/portáli hash*/phs sync*? $off
        v/vo tenante/nájomníkovi vypol/vypli/vypnut* synchronizáciu/synchronizácia $password/hash*

fact-temporary_passwords_enabled =
    .match-true =
        userforcepasswordchangeonlogonenabled true
        userforcepasswordchangeonlogonenabled je? $on
    .match-false =
        userforcepasswordchangeonlogonenabled false
        userforcepasswordchangeonlogonenabled nie je? zapnut*/true
        nájomník/tenant neprijíma/nepodporuje dočasné $password

fact-cloud_password_policy_on =
    .match-true =
        cloudpasswordpolicyforpasswordsyncedusersenabled true
    .match-false =
        cloudpasswordpolicyforpasswordsyncedusersenabled false
        cloudpasswordpolicyforpasswordsyncedusersenabled nie je? zapnut*/true

fact-phs_in_connect =
    .match-on =
        $connect/$wizard/wizarde password? hash*/phs sync*? je? $on
        $connect/$wizard synchronizácia hash*? $password? je? $on
        getadsyncaadpasswordsyncconfiguration enabled? true
        hoci/ale/zatiaľ/lenže na? serveri? v/vo $connect je? $on
    .match-off =
        $connect/$wizard/wizarde/sprievodca password? hash*/phs sync*? $off
        $connect/$wizard/wizarde nie je password? hash*/phs sync*? $on
        $connect/$wizard synchronizácia hash*? $password? $off
        getadsyncaadpasswordsyncconfiguration enabled? false
        $password hash* sync*/synchronizácia/synchronizáciu sme $off
        hash sync* sme $off
        hoci/ale/zatiaľ/lenže na? serveri? v/vo $connect je? $off
    .match-off_for_forest =
        novom/druhom/jednom/jeden/tomto forest/foreste/les hash*/phs sync*? $off
        forest/foreste enabled false
    .no-match =
        $howto $on password? hash*/phs/synchronizáciu sync*? v? $connect/$wizard?
        spätný? writeback*/zápis/staging je? v/vo? $tenant? $on/$off

fact-phs_heartbeat_recent =
    .match-true =
        654 chodí/je/vidno/prichádza pravidelne/každých?
        656/657 chodí/je/vidno/prichádza/sú
        heartbeat/ping je ok/poriadku/vidno
    .match-false =
        654/656/657 neprišl*/chýba/chýbajú/nechodí/nechodia/nevidno/nie/nikde/neprichádza/žiadna
        no password hash synchronization? heartbeat
        no ping event
        heartbeat nie/chýba/žiadny/nechodí/neprichádza
        žiadny/bez heartbeat/heartbeatu

fact-phs_event_611 =
    .match-none =
        žiadna/bez/nie/nevidno udalosť? 611
    .match-access_denied_8453 =
        611 access denied/odmietnut*
        replication access was? denied
        replikácia/replikácii prístup odmietnut*
    .match-rpc_unavailable_1722 =
        rpc server is? unavailable
        611 rpc
        rpc server nedostupn*/unavailable

fact-phs_cloud_error =
    .match-none =
        žiadna/bez/nie/nevidno 652/655
    .match-connection =
        652/655 timeout/spojenie/pripojenie/proxy/tls/ssl/connection/ping/zlyhal*/unable
        adminwebservice* nedostane/nepripojí/timeout/nedostupn*/blokovan*/nejde
        server* sa nedostane na adminwebservice*
        could not create ssl tls?

fact-phs_object_log =
    .match-success =
        log/denník objektu? password*? sync*? success
    .match-filtered_by_target =
        filteredbytarget
    .match-no_target_connection =
        notargetconnection
    .match-source_connector_missing =
        sourceconnectornotpresent
    .match-target_not_exported =
        targetnotexportedtodirectory
    .match-empty =
        log/denník hesla/objektu/používateľa je prázdn*

fact-fips_policy_on =
    .match-true =
        fips je? zapnut*/zapli/zapol/enabled/aktívn*/on
        zapli/zapol/zapnut* sme/nám/je? fips
        windows platform fips validated
        667 md5
        politika/policy fips zapnut*/povolen*
    .match-false =
        fips je? vypnut*/vypli/disabled/nezapnut*/nemáme
        fips nie je zapnut*

fact-fips_exception_set =
    .match-true =
        miiserver.exe.config má/obsahuje/je výnimk*/enforcefipspolicy
        enforcefipspolicy false
    .match-false =
        enforcefipspolicy chýba/nie/nemá/true
        miiserver.exe.config prepísal*/nahradil*/chýba/nemá/bez/nie výnimk*?
        chýba fips výnimka

fact-replication_rights =
    .match-both =
        má/majú replicating directory changes all
        má/majú obe/oba/obidve práva/povolenia replicating*/replikáci*
    .match-changes_only =
        nemá/chýba/bez replicating directory changes all
        má len/iba replicating directory changes
    .match-neither =
        nemá/chýba/chýbajú/bez práva/práv/právo/povolenia/povolenie/oprávnenia na? replikáci*/replicating/replikovať
        nemá žiadne ani? replicating directory changes all?
        $connector nemá práva na? čítanie hash*

fact-preferred_dc_failed =
    .match-true =
        616
        preferovaný/preferovaného/preferovanému radič/dc/radiču neodpovedá/zlyhal*/nedostupn*/vypnut*/zrušen*
    .match-false =
        žiadna/nie/bez udalosť? 616
