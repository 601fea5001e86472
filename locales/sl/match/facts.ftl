# Phrases that state the facts that several topics share, in the words of customers and staff, one on each line. The program proposes the
# value, a person confirms it. docs/search.md tells how a phrase is matched.

fact-affected_scope =
    .match-everyone =
        vsi ne-morejo
        ne? vsi-uporabniki/vsi-zaposleni/vsi-userji ne-morejo/imajo/dobijo/dobivajo/vidijo napako/težavo?
        vsi-uporabniki/vsi-userji/vsi-zaposleni/vsi-sodelavci/vsi-računi
        vseh-uporabnikih/vseh-uporabnikov/vseh-userjih/vseh-zaposlenih/vseh-računih/vseh-sodelavcih
        vsem-uporabnikom ne $works/more
        vsem-uporabnikom/vsem-zaposlenim/vsem-userjem $message/zavrne/prikaže/kaže/zahteva
        vsem $fails
        nikomur/nobenemu/nikomer $fails
        nihče ne-more
        noben-uporabnik/noben-user ne
        nobenemu-uporabniku/nobenemu-userju ne
        nobeden ne-more
        cela/celo/celotno/celotna/celi firma/podjetje/organizacija/šola/kolektiv
        vsa firma/podjetje/organizacija
        $fails vsem-uporabnikom/vsem-zaposlenim/pri-vseh/vsem-userjem
        pri-vseh enako/isto/tako
        pri-vseh $fails
        prizadeti/prizadene vsi/vse/vseh
        vsi-v podjetju/firmi/organizaciji/šoli
        vsi-imajo isto/enako/težavo/problem/napako
        vsi-dobijo/vsi-dobivajo/vsi-vidijo napako/sporočilo/isto
        nobeno-geslo ne
        vsi/vseh/vsem zaposleni/delavci/učitelji/študenti/kolegi $fails/napako
        vsem-uporabnikom/vsem-userjem/vsem-zaposlenim
        nihče-se/nihče-ne/nihče-od ne? more/dobi/dela/prijavi/pride/uporabnikov?
        nikomur/nobenemu/noben ne $works/pride
        težava/problem/napaka pri-vseh/za-vse/vsem
        ne? nikomur/nikomer
    .match-one_forest_or_domain =
        ne? $only poddomen*/v-poddomeni/v-podrejeni
        ne? $only en-gozd/enem-gozdu/enega-gozda/eni-domeni/ena-domena/ene-domene/enem-forestu/en-forest/eno-domeno
        ne? $only uporabniki gozd/gozdu/forest/domeni/domene
        ne? vsi/vseh/vsem uporabniki en-gozd/enem-gozdu/enega-gozda/eni-domeni/ene-domene/tem-gozdu/tej-domeni/te-domene
        ne? uporabniki enega-gozda/ene-domene/drugega-gozda/druge-domene/novega-gozda/nove-domene
        ne? drugi-domeni/drugih-domenah/ostalih-domenah/druga-domena/ostale-domene $works
        ne? drugem-gozdu/drugih-gozdovih/ostalih-gozdovih/drugi-gozd/drugi-gozdovi $works
        ne? $only v? en* gozdu/forestu
        ne? $only pri? en* domeni
        ne? samo/le v? drugi/novi/drugem/novem/tej/child/poddomeni domeni/domena/gozdu/forestu
        ne? uporabniki z/iz drugega/novega/enega/pridruženega/pripojenega gozda/foresta/domene
    .match-one_ou =
        ne? $only v-ou
        ne? $only pri? v? en* ou/ouju
        ne? $only en* ou/ouju/oe
        ne? $only en* organizacijsk* enot*
        ne? $only uporabniki ou/ouja
        ne? vsi/vseh/vsem uporabniki ou/ouja
        ne? vsi/vseh/vsem uporabniki organizacijsk* enot*
        ne? vsi-v/vseh-v isti/eni/določeni ou
        ne? uporabniki isti/eni/ena/določeni ou
        ne? $only en-oddelek/enem-oddelku/enega-oddelka/enemu-oddelku
        ne? drugih-ou/ostalih-ou/drugi-ou/drugem-ou $works
        ne? v? isti/eni/določeni/tej ou težava/problem/$fails/samo
    .match-single_users =
        ne? en-uporabnik/en-user/eden-uporabnik/ena-uporabnica/en-sodelavec/ena-sodelavka/ena-oseba/en-zaposleni
        ne? 1-uporabnik/1-user/eni-osebi/eno-osebo/enem-zaposlenem/enemu-zaposlenemu/en-kolega/enemu-sodelavcu/enem-sodelavcu
        ne? enem-uporabniku/enemu-uporabniku/enega-uporabnika/enim-uporabnikom/eni-uporabnici/enemu-userju/enem-userju/enega-userja
        ne? en-sam/enem-samem/enemu-samemu/ena-sama $account/uporabnici
        ne? $only enem-uporabniku/enemu-uporabniku/en-uporabnik/ena-uporabnica/eni-uporabnici/en-user/enemu-userju/1-uporabnik
        ne? samo-enemu/le-enemu/samo-nekaterim/samo-nekaterih/le-nekaterim
        ne? samo-jaz/samo-meni/samo-men/le-jaz/le-meni/samo-pri-meni
        ne? samo pri-meni/pri-enem/pri-eni/pri-njem/pri-njej
        ne? eden-od/eden-izmed/ena-od/enemu-od uporabnik/user/zaposleni/sodelavec
        ne? nekateri-uporabniki/nekaterim-uporabnikom/nekaterih-uporabnikih/nekaterih-uporabnikov/nekaj-uporabnikov/nekaj-uporabnikom
        ne? posamezni-uporabniki/posameznim-uporabnikom/posameznih-uporabnikih
        ne? določeni-uporabniki/določenim-uporabnikom/določenih-uporabnikih
        ne? par-uporabnikov/par-uporabnikom/par-uporabnikih/par-userjev/par-ljudi/nekaj-ljudi/nekaj-userjev/par-userjih
        ne? dva-uporabnika/dveh-uporabnikih/dvema-uporabnikoma/trije-uporabniki
        ne? treh-uporabnikih/trem-uporabnikom/2-uporabnika/3-uporabniki
        ne? drugim-dela/drugim-deluje/drugim-gre/drugim-vse/drugim-normalno/ostalim-dela/ostalim-deluje/ostalim-gre/ostalim-vse
        ne? vsem-drugim/vsem-ostalim $works
        ne? drugi-uporabniki/ostali-uporabniki/drugi-userji/ostali-userji delajo/lahko/nimajo/normalno
        ne? drugim-uporabnikom/ostalim-uporabnikom/drugih-uporabnikih/ostalih-uporabnikih/drugim-userjem/ostalim-userjem $works
        ne? pri-drugih/pri-ostalih $works/ok/normalno/vredu
        ne? kolegom/sodelavcem/kolegu/sodelavcu $works
        ne? samo/le pri? 1/enem/eni/dveh/treh/parih uporabnik*/user*/osebi
        ne? težava/problem/napaka pri-enem/pri-eni/pri-enemu/pri-nekaterih/pri-določenih
    .match-admin_role_holders =
        ne? samo-skrbniki/samo-admini/samo-administratorji/samo-skrbnikom/samo-adminom/samo-administratorjem/samo-skrbnikih/samo-adminih
        ne? le-skrbniki/le-admini/le-skrbnikom/le-adminom/le-administratorji $admin?
        ne? samo-adminu/samo-skrbniku/samo-administratorju/samo-globalni/samo-global/samo-globalnim $admin?
        ne? $only pri-skrbnikih/pri-adminih/pri-administratorjih/za-admine/za-skrbnike
        ne? $only uporabniki skrbniško/skrbniškimi/adminsko/admin/entra vlogo/vlogami
        ne? navadnim/običajnim uporabnikom-dela/uporabnikom-deluje/uporabnikom-gre
        ne? navadni/običajni uporabniki lahko/delajo/nimajo
        ne? vsi/vseh/vsem admini/adminih/adminom/skrbniki/skrbnikih/skrbnikom $fails
        ne? vsi/vseh/vsem admini/adminih/adminom/skrbniki/skrbnikih/skrbnikom $fails sspr/reset/ponastavitev
        ne? navadni/navadnim/običajni/običajnim uporabniki/uporabnikom/userji/userjem ok/normalno/$works
    .no-match =
        vsi/vseh/vsem uporabniki/userji razen
        vsi/vseh/vsem uporabniki/userji imajo licence/licenco/mfa/registrirano/p1
        sspr/writeback/licence omogočen*/vklopljen*/dodeljen* vsi/vseh/vsem uporabniki
        nikomur povem/pove/povedal*/zaupa/zaupal*/dal/dala

fact-operation =
    .match-self_reset =
        $account/zaposleni/sodelavec je-ponastavil/je-resetiral/je-ponastavila/je-resetirala geslo
        uporabnik-ponastavi/uporabnik-resetira/uporabnica-ponastavi/uporabniki-ponastavijo geslo
        uporabniki-resetirajo/user-resetira/user-ponastavi/uporabnica-resetira geslo
        ne? $admin ne? more? $reset svoje/svojega geslo
        ne? sam-ponastavi/sam-ponastaviti/sam-resetira/sam-resetirati/sama-ponastavi/sama-resetira/sami-ponastavijo geslo
        ne? $reset svoje/svojega/lastno geslo
        ne? $admin $reset svoje/svojega geslo
        ne-more/ne-morejo $reset geslo
        ne? si-sam/sam-si/si-sama/sama-si/si-sami/sami-si $reset geslo
        ne? samopostrežn* ponastavit*/reset/resetiranje $fails/javi/vrne/zavrne
        ne? pri-samopostrežni/po-samopostrežni/s-samopostrežno/prek-samopostrežne/preko-samopostrežne ponastavitev
        ne? sspr $fails
        ne? prek-sspr/preko-sspr/čez-sspr/skozi-sspr/s-sspr/sspr-ponastavitev/sspr-reset/pri-sspr/po-sspr
        ne? $reset geslo sspr
        ne? pozabil/pozabila/pozabljeno geslo $reset
        pozabljeno-geslo/pozabljenega-gesla/pozabljenem-geslu/pozabil-geslo/pozabila-geslo/pozabil-sem/pozabila-sem ne? more?
        ne? self-service reset
        ne? $tries resetirati/resetirat/ponastaviti/ponastavit geslo svoje?
        ne? uporabnik/user/uporabnica klikne ponastav*/reset/pozabil*/forgot geslo?
        ne? klikne pozabil*/pozabljeno/forgot geslo/password
        ne? ob/pri $reset/resetu/ponastavitvi/resetiranju svojega/lastnega gesla $message obrnite? skrbnika?
    .match-self_change =
        uporabnik-spremeni/uporabnik-zamenja/uporabnik-menja/uporabnica-zamenja geslo
        uporabnica-spremeni/user-zamenja/user-menja/uporabniki-spremenijo/uporabniki-zamenjajo geslo
        ne? sam-spremeni/sam-zamenja/sam-menja/sama-zamenja/sama-spremeni/sami-zamenjajo/si-sam/sam-si $change? geslo
        ne? $change svoje/svojega/znano/lastno geslo
        ne-more/ne-morejo $change geslo
        $changed/menjanje gesla $fails/zavrnjena
        ne? $change/menjava geslo my-account/myaccount/my-accountu
        ne? $change/menjava geslo moj-račun/mojem-računu
        ne? $change geslo pozna/ve/vpiše/vnese staro/trenutno
        vpiše/vnese staro novo geslo
        ne? v-my/v-moj/my-account/myaccount $change geslo/sam/svoje?
        sem/si geslo zamenjal/zamenjala/spremenil/spremenila/menjal/menjala
        ne? $tries $change geslo svoje?
        ne? ctrl+alt+del/ctrl-alt-del/ctrlaltdel $change/zamenjava/sprememba/menjava geslo
        ob/pri $changed gesla? staro/trenutno/dosedanje geslo? napačno/narobe/nepravilno/neveljavno
        ne? $changed geslo na/v službenem? računalniku/računalnik/pcju/pc/prenosniku/laptopu/windowsih
    .match-forced_change =
        mora/morajo $change geslo $at_sign_in
        ne? obvezn*/prisiln*/vsiljen*/zahtevan* $changed gesla
        ne? $change poteklo/začasno/pretečeno geslo vpis/vpisu/prijava/prijavi
        poteklo/pretečeno/začasno geslo ne more/morejo/gre/uspe $change
        $changed gesla ob/pri prvi/prvem prijava/prijavi/vpis/vpisu
        ob-prvi/ob-prvem/pri-prvi/pri-prvem prijavi/vpisu/prijava ne more? $change geslo
        $changed potečenega/poteklega/pretečenega/začasnega gesla
        ne? prisiljen/prisiljeni/primoran $change geslo
        ob/pri prvi/prvem/naslednji prijavi/vpisu/loginu mora/zahteva/hoče $change/zamenjavo/menjavo geslo?
        sili/prisili/zahteva ga? v? menjavo/zamenjavo/spremembo gesla ob? prijavi?
    .match-unlock_only =
        ne? odkleni/odkleniti/odklene/odklepanje/odklep/unlock/unlockati račun/account/accounta
        odklep/odklepanje/unlock $fails
        ne? sam-odklene/sam-odkleniti/sama-odklene/sami-odklenejo/si-sam odkleniti?
        ne? odklep*/odkleni*/odklen*/unlock* sspr račun/account/uporabnik
        ne? odklen*/odklep*/unlock* $account ad?
        ne? $tries samo? odklen*/odklep*/unlock*
    .match-admin_reset =
        ne? admin-reset/admin-reseta/admin-resetu/admin-resetom
        ne? $admin/podpora $reset geslo
        ne? $admin $change/$reset geslo uporabnik/user/uporabnici
        ne? skrbnišk*/adminsk* ponastavitev/reset
        $admin ponastavitev/reset $fails
        ne? $reset geslo-uporabniku/gesla-uporabniku/gesla-uporabnikom/geslo-uporabnikom/gesla-userju/geslo-userju
        ne? uporabniku-ponastavim/uporabniku-resetiram/uporabnikom-ponastavljamo
        ne? uporabniku-ponastaviti/uporabnikom-resetiramo/uporabniku-resetirati
        ne? $reset geslo entra/azure/$cloud admin/portal center/centra/centru/portala/portalu
        ne? $reset geslo admin-center/admin-centra/admin-centru/admin-portalu/admin-portala
        ne? $reset geslo skrbnišk* središč*/portal
        ne? sem/smo $reset/nastavil/nastavili/dal/dali/zamenjal/zamenjali $customer geslo
        ne? $admin $tries $reset geslo
        ne? $reset geslo powershell*/graph*
    .match-setup_wizard =
        $wizard ne-gre/ne-dela
        ne? $wizard nastavitev/nastavitvi/konfiguracija/konfiguraciji/pri-vklopu/ob-vklopu/pri-omogočanju $writeback
        $wizard connect ne/$message/odpove/zatakne/pade/crkne
        $wizard $fails/ne-konča/pade/zatakne/obtiči/napaka
        v-čarovniku/čarovniku $message/zatakne
        napaka/error $wizard connect
        ne more/morem/moremo/gre/da/uspe vklopi/vklopiti/omogoči/omogočiti/konfigurirati/nastaviti $writeback
        vklop/omogočanje/konfiguracija/nastavitev $writeback $fails/spodleti
        ne? unable-to configure writeback
        v-čarovniku/v-wizardu/$wizard $on/vklopiti/vklopim/vključiti $writeback ne/napaka/javi/error
        ne? med/pri/ob konfiguraciji/nastavitvi/nastavljanju/vklopu/vklapljanju password? $writeback $message
    .no-match =
        contact your administrator/admin reset?
        obrnite/obrni/kontaktirajte na? skrbnika/admina/administratorja $reset? geslo?
        kako naj? uporabnik/user/lahko/si $reset/$change geslo svoje?
        ni/manjka/ne? povezava/link/gumb/opcija pozabljeno/pozabil/forgot geslo/password?
        kako/kdaj uporabniku? odklen*/odkleniti/odklepanje račun/account ad?
        kako/kdaj uporabniku? $reset/$change geslo svoje?
        $tries/prosi da? mu/ji/jim/nas $reset/resetiramo/ponastavimo geslo
        kljukic*/zastavic*/obkljukan*/označen*/flag mora? $change/$changed geslo? naslednji/naslednjem prijavi/vpisu

fact-worked_before =
    .match-true =
        prej-je/je-prej/prej-pa/prej-vse/včasih-je/nekoč-je/poprej-je normalno? vse? $worked/delali
        prej-delalo/prej-delal/prej-delala/prej-delovalo/prej-deloval/prej-normalno/delalo-prej/delovalo-prej
        do-včeraj/do-sedaj/do-zdaj/do-prejšnjega/do-petka/do-ponedeljka/do-nedavnega je? $worked/dela/deluje
        včeraj/prejšnji/prejšnjega še je? $worked
        vedno/zmeraj/doslej/dosedaj je-delalo/je-delal/je-delala/je-delovalo/je-deloval/je-delovala/so-delala/delalo-je
        več-mesecev/več-let je? $worked brez? težav?
        nehalo/nehal/nehala/prenehalo/prenehal/prenehala delati/delovati/deluje
        nenadoma/naenkrat/kar-naenkrat $fails/nehalo/nehal/prenehalo
        ne deluje-več/delajo-več/delujejo-več/gre-več
        sspr/writeback/povratn*/phs/sinhronizacija/ponastavitev/reset/geslo/connect/sync ne-dela več
        sspr/writeback/povratn*/phs/sinhronizacija/ponastavitev/reset/geslo/connect/sync več-ne dela/deluje
        delalo-je/delovalo-je zdaj/sedaj ne
        zdaj/sedaj ne prej ja/je/normalno/ok
        še-včeraj/še-prejšnji/še-zjutraj/še-v je? $worked
        prej/včeraj/lani/dolgo je? brez? težav/normalno? $worked
        neha/nehal/nehalo/nehala/nehali/prenehal/prenehalo pisati/zapisovati/sinhronizirati/delati/delat/prenašati
    .match-false =
        nikoli/nikdar ni? še? $worked
        še ni delalo/delal/delovalo/deloval
        od-začetka/od-vsega ne? začetka? dela/deluje
        nikoli/nikdar ni/niso/se zapisalo/zapisala/prišlo/prišla/uspelo/funkcioniralo
        še-nikoli/še-nikdar ni? $worked/uspelo/zapisalo
    .no-match =
        service/servis/storitev/adsync stopped/ustavljen*

fact-change_before_failure =
    .match-none_known =
        nič-se spremenilo/spreminjalo/menjalo
        nič ni/nismo/niso/nisem spremenilo/$changed/spreminjali/spreminjal
        brez-sprememb/nobenih-sprememb/ni-sprememb/nobene-spremembe/nobena-sprememba
        ni-bilo/nismo/nimamo nobenih/nobene? sprememb/spremembe
        brez kakršnihkoli/kakšnih sprememb
        nič/ničesar nismo/nisem/niso/ni spremin*/spremen*/dirali/delali/menjal*
        brez-razloga/kar-na-lepem
    .match-first_enablement =
        pravkar/ravnokar/prvič/danes/včeraj/ravno vklopili/omogočili/aktivirali/nastavili writeback/povratn*/sspr/phs
        ne? na-novo vklopili/vklopljen/omogočen/omogočili/uvedli/uvajamo
        ne? na-novo postavili/postavljen/nastavili/nastavljen/nameščen/namestili writeback/povratn*/sspr/phs/connect
        ne? po-vklopu/po-omogočitvi/po-aktivaciji/po-uvedbi/od-vklopa/od-uvedbe/po-vklopi writeback/povratn*/sspr/phs
        prvič vklopili/vklapljamo/omogočamo/nastavljamo/postavljamo/omogočili/uvajamo
        prvi vklop/zagon writeback/povratn*/sspr/phs
        prvi-vklop/sveže-vklopljen/sveže-nastavljen/na-sveže/novo-nameščen/ravnokar-vklopljen/pravkar-vklopljen
        šele/komaj/prvič/pravkar/ravno/danes/včeraj smo? vklopili/omogočili/postavili/uvedli/aktivirali $writeback/sspr/phs?
        $writeback/sspr/phs smo? šele/komaj/prvič/pravkar/ravno/danes/včeraj vklopili/omogočili/uvedli
    .match-connect_upgrade =
        ne? odkar/ko/potem/po/od $upgraded/$upgrade na? verzijo/različico? 20*/21*/22*/23*/24*/25*/26*
        ne? po nadgradnja/nadgradnji/upgrade/upgradu/nadgraditvi
        ne? po $upgrade $connect/connecta/sync
        ne? po posodobitev/update/updatu $connect/connecta
        ne? odkar/ko/potem/od $upgraded $connect/connecta
        $upgraded/upgradali $connect/connecta
        ne? po-namestitvi nov* verzij*/različic* $connect/connecta
        nov* verzij*/različic* $connect/connecta nameščen*/namestili
        nadgradnja/upgrade $connect/connecta včeraj/danes/vikend
        connect se? sam posodobil/nadgradil
        ne? po/od/odkar $upgrade/$upgraded connect/connecta/aadc/sync
        ne? nova/novo verzija/verzijo/različico connect/connecta/aadc od?/po?
    .match-server_restart =
        ne? po-restartu/po-rebootu/po-resetu/po-zagonu strežnik/server
        ne? po-ponovnem/po-vnovičnem zagonu strežnik/server
        ne? odkar/ko/potem restartali/rebootali/restartan/zagnali/restartal strežnik/server
        strežnik/server ponoči/vikend/včeraj/zjutraj restartal/rebootal/restartali/restartan/rebootan
        ne? po/odkar/od restart*/reboot*/ponovnem/vnovičnem strežnik*/server*/zagonu
        ne? po/odkar windows? update*/posodobitvah/posodobitvi/patch* strežnik*/server*
        ne? izpad/izpadu elektrike/elektrika
    .match-network_change =
        ne? omrežna/omrežne/omrežni/mrežna sprememba/spremembe/spremembi
        nov/nova/novi/novega/novem firewall/proxy/fortigate/router/usmerjevalnik/checkpoint/zscaler/sophos
        nov/novi/novega/novem požarn* zid*
        $changed firewall/proxy/router/usmerjevalnik/omrežje/internet
        $changed požarn* zid*
        $changed/zaprli/uredili/zaostrili pravila firewall/proxy
        $changed/zaprli/uredili/zaostrili pravila požarn* zid*
        uvedli/uvedba/uvedbi/vklopili/postavili proxy/firewall/zscaler/inšpekcija/inspekcija
        ne? po $changed/selitev/selitvi omrežja/omrežje/ponudnika
        ne? po/odkar/od menjavi/menjave/zamenjavi/zamenjave/zamenjali/nov*/selitvi firewall*/proxy*/požarn*/omrežj*/router*/ponudnik*
        nov firewall/proxy/požarni/router
    .match-forest_added =
        dodali/dodan/dodal/dodajanje/dodajanju/priklopili/priključili gozd/forest/foresta
        nov/novi/novega/drugi/dodaten gozd/forest dodan/dodali/priključen/priklopljen
        ne? po-dodajanju/po-dodaji/po-priklopu nov*/drug*? gozd/forest
    .match-gpo_hardening =
        nov/nova/nove/novi skupinsk* politik*/pravilnik*
        ne? po hardening/hardeningu/utrjevanju/utrditvi/utrditev/zaostritvi/zaostritev
        ne? po sprememba/spremembi/uvedbi/nov*/zaostritvi gpo/gpoja
        nov/nova/novi/spremenili/spremenjen/zaostrili/uvedli/dodali gpo/gpoja
        nov/novi/spremenili/spremenjen/zaostrili/uvedli pravilnik-skupine/skupinski-pravilnik/skupinsko-politiko/group-policy
        zaostrili/zaostritev/utrdili varnost/varnostne/politike/pravila/nastavitve
        security/varnostni baseline/hardening uvedli/uveljavili/po/vklopili
        ne? po/odkar/od gpo*/hardening*/baseline/utrjevanj* novem?/novi?/varnostn*?
    .match-acl_change =
        $changed/spremenjene/urejali/popravljali/počistili/odvzeli $rights/acl/delegacija ad/imenik/active/$connector/ou
        ne? po-spremembi/po-čiščenju/po-urejanju dovoljenja/pravice/acl/delegacij*
        acl/aclji/aclje spremenjeni/spremenili/menjali/resetirali
    .match-staging_switch =
        ne? po preklop/preklopu/prehod/prehodu/zamenjava/switchu staging/stagingu/staginga/stanging
        preklopili/preklopil/preklop/zamenjali/prešli staging/stagingu/staginga
        preklopili/preklop/preklopu/prešli rezervni/drugi/sekundarni/nov/novi strežnik/server connect/sync/sinhronizacijsk*?
        zamenjali vlogi strežnikov/connect
        ne? po preklop/preklopu strežnik/server
        pripravljaln* preklopili/preklop/preklopu/prešli
    .match-connector_password_changed =
        $changed/zamenjano/spremenjeno geslo $connector/konektorja
        $changed/zamenjano/spremenjeno geslo msol*
        ne? po $changed geslo ad-ds/adds račun
    .match-service_account_changed =
        $changed račun/account/geslo $sync_service
        $changed servisn*/storitven*/service $account
        $changed/spremenjeno/zamenjano geslo servisn*/storitven* račun*
    .match-licence_change =
        ne? po $changed/prehod/prehodu/nadgradnja/odvzem/odvzemu/potek/poteku/preklic licenca/licence/licenc/naročnine/paketa
        $changed/odvzeli/odstranili/spremenjena/zamenjane/spremenjene/ukinili/pobrali licenca/licence/licenc/licenco
        licenca/licence/naročnina potekla/potekle/pretekla/ukinjena/odvzeta/odstranjena/odvzete
        prešli-z/prešli-iz/prehod-z/prehod-iz/prehodu-z e1/e3/e5/f1/f3/a3/business/standard/premium/licence
        downgrade/downgradali licence/licenca/e3/e5
        ne? po/odkar/od menjavi/zamenjali/odvzeli/spremembi/potekla/znižali licenc*
        licenc* potek*/odvzet*/odstranjen*/zamenjan*
    .match-ou_change =
        premaknili/premaknil/premaknjen/premaknjena/premaknjeni/premik ou/ouja/ouju
        premiku/preselili/preselitev/preseljen/prestavili/prestavljen ou/ouja/ouju
        premaknili/premaknil/premaknjen/premaknjena/premik/premiku/preselili/prestavili organizacijsk* enot*
        preimenovali/preimenovana/preimenovan/preimenovanje/preimenovanju ou/ouja/ouju
        preimenovali/preimenovana/preimenovanje/preimenovanju organizacijsk* enot*
        reorganizacija/reorganizaciji ou/ad/imenika
        premaknil*/preselil*/prestavil*/premaknjen*/preseljen* $account/uporabnike? v drugo/drug/nov/novo ou
    .match-methods_policy_change =
        ne? po/od migracija/migraciji/prehod/prehodu/sprememba/spremembi/selitev/selitvi metode/metod/načine/načinov preverjanje?
        ne? po/od migracija/migraciji/prehod/prehodu/sprememba/spremembi authentication methods
        $changed/migrirali/prešli/preselili pravilnik/politiko/policy metode/metod/načine/načinov
        spremenili/migrirali/menjali/prešli/preselili authentication methods
        ne? po/od migracija/migraciji/prehod/prehodu/sprememba/spremembi pravilnik/policy metode/metod/načine/načinov

fact-sspr_code =
    .match-none =
        brez-kode napake/sspr
        nobene/ni kode-napake/kode-sspr/sspr-kode/error-kode

fact-user_kind =
    .match-synced =
        sinhroniziran/sinhronizirani/sinhroniziranih/synced/sinhani/sinhan/hibridni/hibriden $account/uporabniki
        $account sinhroniziran/sinhronizira/sinhronizirajo/sinha/prihaja iz-ad/iz-lokalnega/iz-active/iz-aktivnega/z-ad
        $account lokalnega/onprem/domačega ad
        $account iz-ad/iz-active
        onprem/ad-synced/hibridni $account
        on-premises-sync-enabled true
        $account/uporabnike sinhroniziran*/sinhroniziramo/synced iz?/z?/s? ad?/onprem?/connect?/connectom?
    .match-cloud_only =
        cloud-only/cloudonly/samo-oblačni $account/userji
        oblačni/oblačnega/oblačnem/oblačnih $account/uporabniki
        $account je/bil? ustvarjen/narejen/kreiran/odprt neposredno/direktno? $in_cloud/v-azure
        $account je-samo/obstaja-samo oblak/cloud/entra
        $account samo/le/čisto $in_cloud
        $account ustvarjen*/narejen*/kreiran* $in_cloud
        cloud only
    .match-guest_work_account =
        gost/guest/gostujoči službeni/šolski/poslovni računom/račun
        gost/guest/gostujoči drugega-podjetja/drugega-najemnika/druge-organizacije/drugega-tenanta/partnerskega
        gost/guest/b2b svojim/lastnim službenim/najemnikom/tenantom
        gost/guest/b2b iz/z drugega/drugo/partnersk* podjetja/organizacij*/firme/tenanta/najemnika
    .match-guest_personal_account =
        gost/guest/gostujoči osebni/privatni račun/računom/naslovom/mailom
        gost/guest/gostujoči gmail/gmailom/hotmail/hotmailom/yahoo/outlook.com/icloud
        gost/guest/gostujoči microsoft/microsoftov/microsoftovim račun/računom
        $uses gmail/hotmail/yahoo račun/account

fact-user_sign_in_method =
    .match-phs =
        $uses phs
        način/metoda/način-vpisa/način-prijave vpisa/prijave? phs
        prijava/vpis/prijavi/vpisu/login prek-phs/preko-phs/s-phs/z-phs/je-phs
        domena uporablja/ima/je phs
        $uses password hash sync
        $uses sinhronizacij* zgoščen* vrednost*
        prešli/prehod/prehodu/preklopili/namesto adfs/federacij*/pta/pass-through phs
        prešli/prehod/prehodu/preklopili adfs/federacij*/pta password hash
    .match-pta =
        pta
        pass-through/passthrough authentication/avtentikacija/preverjanje?
        prepustn* preverjanj*/avtentikacij*/overjanj*
    .match-federated =
        adfs/ad-fs
        federiran*/združen*/federated domen*/$account
        $uses federacij*/federation/okta/pingfederate
        prijava/vpis/login prek/preko/čez federacij*/federation/okta/adfs
    .no-match =
        prijavljam/prijavil/prijavljen/vpisujem/vpisan sem/se? z/s/kot? adfs/ad-fs/federiran*/federated računom/accountom/adminom/skrbnikom
        $wizard adfs/ad-fs/federiran*/federated računom/accountom/adminom/skrbnikom

fact-user_sync_client =
    .match-connect_sync =
        connect-sync/connectsync/connect-synca/connect-syncom/connect-syncu
        $uses entra/azure/aad/ad connect
        uporablja/uporabljamo/uporabljajo $connect/aad-connect
        sinhronizira/sinhronizirajo/sinhroniziran/sinhronizacija prek/preko/z/s/čez connect/connecta/connectom/aadc
        uporablja/uporabljamo connect
    .match-cloud_sync =
        cloud-sync/cloudsync/cloud-synca/cloud-syncu/cloud-syncom
        entra/connect cloud-sync/cloudsync/cloud-synca/cloud-syncu/cloud-syncom
        sinhronizira/sinhroniziran/sinhronizirajo prek/preko/s/z cloud

fact-user_has_entra_role =
    .match-true =
        $account ima/imajo skrbniško/adminsko/administratorsko/entra/admin vlogo/rolo/vloge
        $account ima vlogo/rolo $admin/reader
        uporabnik/user/oseba/direktor je-skrbnik/je-admin/je-administrator
        uporabnik/user/oseba/direktor je-tudi $admin
        je-globalni/je-global/je-exchange/je-helpdesk $admin
        globalni/global $admin sam? ne-more $reset svoje/svojega/geslo
        $admin ne more $reset svoje/svojega/lastnega geslo
        privilegiran/skrbniški/adminski/administratorski $account ne-more $reset
        global/globalni/exchange/helpdesk/user admin/administrator/skrbnik svoje/svojega/sebi/sam geslo?
        $account z-admin/z-adminsko/s-skrbniško/z-entra vlogo/rolo/pravicami
        ima/imajo/imata vlogo/rolo $admin
        ima/imajo/imata skrbniško/adminsko/administratorsko vlogo/rolo/vloge
    .match-false =
        $account nima skrbniške/adminske/nobene/entra/admin/administratorske vloge/vlog
        $account brez skrbniške/skrbniških/adminske/nobene/entra/admin vlog/vloge
        $account ni-skrbnik/ni-admin/ni-administrator/ni-global/ni-globalni
        je-navaden/je-običajen/je-čisto $account
        nima-nobene/nima-skrbniške/nima-adminske/brez-skrbniške/brez-skrbniških/brez-adminske vloge/vlog
    .no-match =
        $question uporabnik/user? ima vlogo/rolo $admin

fact-user_enabled_onprem =
    .match-true =
        $account $in_domain $on
    .match-false =
        $account $in_domain $off
        $account ni $on $in_domain
        ad-račun/domenski-račun/ad-uporabnik/ad-account $off
        $account onemogočen*/disabled/disablan*/izklopljen* v-ad/v-domeni/domeni/ad

fact-user_found_in_ad =
    .match-true =
        $account/objekt $in_domain/v-imeniku obstaja
        $account/objekt najden $in_domain/v-imeniku
    .match-false =
        $account/objekt ne obstaja več? $in_domain/v-imeniku
        $account/objekt ni-v/ni-več/ne-najde/ne-najdem ad/imenik/active
        ga-ni/ni-ga v-ad/v-imeniku/v-active
        $account/objekt je/bil? izbrisan/pobrisan/zbrisan iz-ad/iz-domene/iz-active/v-ad/iz-imenika
        $account premaknjen/prestavljen drug/drugi/nov gozd/forest
        $account/objekt izbrisan*/pobrisan*/zbrisan*/deleted v-ad/iz-ad/domeni/ad
        $account/ga ni več? v-ad/v-domeni več?

fact-user_in_sync_scope =
    .match-true =
        $account/ou je-v obseg/obsegu/scope/scopu sinhronizacija/sinhronizacije/sync?
        ou izbrana/obkljukana/vključena/označena sinhronizacija/sync/connect
        uporabnik/račun/ou vključen/zajet v-sinhronizacijo/v-sync/v-obseg
    .match-false =
        $account/ou ni v? obseg/obsegu/scope/scopu/filtru
        izven/zunaj obseg/obsega/scope/scopa sinhronizacija/sinhronizacije/sync
        out-of scope
        ou ni/ne izbrana/obkljukana/vključena/označena/sinhronizira/sinhronizirana/v-sinhronizaciji
        ou izključena/izvzeta/odstranjena iz-sinhronizacije/iz-synca/iz-filtra
        $account izključen/izvzet/filtriran iz-sinhronizacije/iz-synca
        $account/ou se ne sinhronizira*/synca
        ou ni v sinhronizacij*/scope/scopu/filtru

fact-user_phs_excluded =
    .match-true =
        phsfiltered
        $account izključen/izvzet iz-phs/iz-sinhronizacije-gesel/iz-hash
        izključen/izvzet iz-phs/iz-sinhronizacije gesel/hash/zgoščenih
        selektivn*/selective phs izključ*/izvzet*
    .match-false =
        $account ni izključen/izvzet phs/gesel/hash

fact-must_change_flag_set =
    .match-true =
        mora/morajo $change geslo ob/pri naslednji/naslednjem prijavi/vpisu/prijava/vpis
        must-change password $on/obkljukano/označeno/nastavljen/nastavljeno
        must change password next logon
        obkljukan*/označen*/kljukica/nastavljen* sprememba/spremeniti/menjava/zamenjati gesla/geslo naslednji/naslednjem
        pwdlastset 0/nič
        pwdlastset=0
    .match-false =
        must-change password ni $on/obkljukano/označeno/nastavljen/nastavljeno
        $no_event kljukice/zastavice must change

fact-user_licence =
    .match-p1_or_p2 =
        licenca/licenco/licence/licenci p1/p2
        ima/imajo/imamo/dodeljen/dodeljena entra/azure/aad/ad/id/premium/plan? p1/p2
        entra/aad/premium/id/azure p1/p2
        ima/imajo/imamo p1/p2
        z-p1/z-p2
    .match-bundle_with_p1 =
        microsoft 365 e3/e5/a3/a5/f1/f3/g3/g5
        m365/ms365 e3/e5/a3/a5/f1/f3/g3/g5
        ems licenca/e3/e5?
        enterprise mobility security
        spe e3/e5
    .match-business_premium =
        business premium
        m365/microsoft/365 business premium
        bus-premium/m365bp
    .match-business_standard_or_lower =
        business standard/basic/essentials
        m365/microsoft/365 business standard/basic
        apps-for business
    .match-office_plan_without_p1 =
        office 365 e1/e3/e5/a1/a3/a5/f3
        o365 e1/e3/e5/a1/a3/a5/f3
        licenca/licenco/licence e1
        ima/imajo/imamo e1
        exchange online plan licenca/1/2
    .match-free_or_none =
        brez-licence/brez-licenc/nima-licence/nima-licenc/nimajo-licenc/nimajo-licence/nima-nobene-licence
        nima/nimajo/brez nobene/nikakršne/vsakršne licence/licenc
        ni-licence/ni-licenciran/niso-licencirani/ni-licenc $account
        entra/azure/aad free
        brezplačn*/free licenc*/tenant/najemnik
        nelicenciran $account
    .no-match =
        ali/če/kaj treba/potreben*/potrebuje*/rabi/rabimo/rabiš imeti? p1/p2/premium/licenco/licenca/e3/e5 licenco?
        kakšno/katero/katera licenco/licenca p1?/p2?/premium?

fact-sspr_enabled_scope =
    .match-all =
        sspr/ponastavitev/reset $on/nastavljen za-vse/vsem/na-vse/all
        sspr nastavljen/je na-all/all
        sspr all
    .match-selected =
        sspr/ponastavitev/reset $on/nastavljen izbrane/izbrano/izbrani/selected/skupino/skupini
        sspr nastavljen/je na-selected/selected
        sspr $only za? izbrane/izbrano/eno/določeno/skupino/skupini/selected
    .match-none =
        sspr $off
        samopostrežn* ponastavit* $off
        sspr ni $on
        samopostrežn* ponastavit* ni vklopljen*/omogočen*
        sspr none/na-none

fact-user_in_sspr_group =
    .match-true =
        uporabnik/user/je v-skupini za? sspr/ponastavitev
        $account član/dodan skupine/skupino sspr
        je v-sspr skupini
    .match-false =
        $account ni v? skupini/skupina za? sspr/ponastavitev
        $account ni član/dodan skupine/skupino sspr
        ni v-sspr skupini
        ni v? skupini/skupina sspr

fact-methods_required =
    .match-1 =
        zahtevan*/potreben/potrebna/zahteva/dovolj ena/en/samo metoda/način sspr/ponastavitev? ena/en
        methods required 1
        zahtevana/potrebna/zahteva 1/ena/eno $methods
    .match-2 =
        zahtevani/zahtevana/potrebni/potrebna/zahteva/zahtevajo/rabi 2/dve/dva $methods?
        methods required 2

fact-methods_registered =
    .match =
        registrirane/registriranih/registrirana/registrirani/registriran $methods/metod/načinov
        ima/imajo registrirano/registrirane/registriran/vpisano/nastavljeno $methods

fact-methods_only_directory_data =
    .match-true =
        $only podatki/podatke/telefon/telefonska/mobilna/številka/številke iz-imenika/iz-ad/v-ad/v-imeniku/iz-domene
        nič/ni registriral/registriran/registrirano telefon/številka/podatki iz-ad/iz-imenika/v-ad/v-imeniku
        telefon/številka $only vpisan/vpisana/vpisano ad/imeniku

fact-sspr_throttle_audit =
    .match-true =
        blocked self-service password reset
        blokiran/zaklenjen/zablokiran 24-ur/24/štiriindvajset ur/24h
        audit/audit-log/dnevnik/dnevniku nadzora? blocked/blokiran sspr/ponastavitev/self-service
        počakati/čakati/počaka/počakajte/čaka 24-ur/24h/24
        blokiran/blokirana/zaklenjen/zaklenjena/zablokiran/zablokirana do jutri/jutrišnjega
        blokiran/zaklenjen/zablokiran cel/en dan
        poskusiti/poskusi/poskusite šele? jutri/čez-24

fact-admin_sspr_allowed =
    .match-true =
        allowedtousesspr true
        sspr skrbnike/admine/skrbnikom/adminom/administratorje dovoljen/omogočen/vklopljen
    .match-false =
        allowedtousesspr false
        sspr za-skrbnike/za-admine/skrbnikom/adminom/za-administratorje $off/prepovedan
        sspr za-skrbnike/za-admine/skrbnikom/adminom/za-administratorje ni dovoljen/omogočen/vklopljen

fact-azure_cloud =
    .match-public =
        javni/komercialni/public/commercial oblak/cloud azure?
    .match-us_government =
        gcc high/dod
        us government/gov
        oblak/cloud vlade-zda/vlada-zda/us-gov
        login.microsoftonline.us
    .match-china_21vianet =
        21vianet
        oblak/cloud/najemnik/tenant kitajsk*/china
        login.partner.microsoftonline.cn

fact-connect_version =
    .match =
        build
        verzija/različica/version/ver $connect/connecta
        $connect 20*/21*/22*/23*/24*/25*/26*/15*/16*
        $upgraded/$upgrade $connect/connecta na
        $upgraded/$upgrade na verzijo/različico? 20*/21*/22*/23*/24*/25*/26*

fact-adsync_service =
    .match-running =
        adsync teče/running/laufa/dela/deluje/zagnan
        $sync_service adsync teče/running/laufa/dela/deluje/zagnan/zagnana
        $sync_service teče/running/zagnana/zagnan
        storitev-se/servis-se izvaja
    .match-stopped =
        adsync ustavljen/ustavljena/stopped/stoji/ugasnjen/ugasnjena
        adsync ne teče/laufa/dela/deluje/running
        $sync_service adsync/sync/sinhronizacij* ustavljen/ustavljena/stopped/stoji/ugasnjena
        $sync_service adsync/sync/sinhronizacij* ne teče/laufa/dela/deluje/izvaja
        storitev-se/servis-se ne izvaja
        $sync_service ustavljen/ustavljena/stopped
        $sync_service ne teče/laufa
        adsync/sync/sinhronizacijsk* servis/service/storitev ustavljen*/stopped/stoji/ugasnjen*/down
        servis/service/storitev adsync/sync ustavljen*/stopped/stoji
    .match-start_fails_logon =
        $sync_service ne zažene/starta/štarta/zagnati 1069/7038
        $sync_service ne zažene/starta/štarta/zagnati logon/geslo/prijava/vpis račun*? failure/neuspel*?
        logon failure $sync_service
        event/dogodek/napaka/error 7038/1069
        logon failure servisn*/service račun*/account
        logon/prijava/prijave failure/failed/napaka/neuspel* 1069/7038
    .match-start_fails_key =
        $sync_service ne zažene/starta/štarta/zagnati 6028
        $sync_service ne zažene/starta/štarta/zagnati ključ/ključa/key šifrirn*/encryption?
        event/dogodek/napaka/error 6028
        encryption key ne/unable/cannot/missing/manjka
        adsync/servis/storitev/service ustavi/pade/zažene/starta 6028
        adsync/servis/storitev/service encryption/šifrirn*/ključ* ne/ni/manjka/napaka

fact-staging_mode =
    .match-true =
        v-stagingu/v-staging
        strežnik/server/connect/aadc v-stagingu/v-staging/staging-mode/staging-modu
        staging-mode/stagingmode/staging-način $on/true/ostal
        stagingmodeenabled true
        strežnik/server/connect v-pripravljalnem/pripravljaln* način*
        pripravljaln* način* $on
    .match-false =
        ni v? stagingu/staging mode/modu?
        staging-mode/staging/stagingmode $off/false/off
        stagingmodeenabled false
        ni v? pripravljaln* način*
        brez staging/staginga
    .no-match =
        $question vidi*?/vem? server/strežnik? v? staging/stagingu mode?
        preklop*/zamenjal*/aktiviral* staging/staginga strežnik/server

fact-active_connect_servers =
    .match =
        aktivn*/dejavn*/active connect/sync/sinhronizacijsk*/aadc strežnik*/server*
        aktiven/aktivni/aktivna/aktivnih/dejaven/dejavna/dejavni strežnik/strežnika/strežniki/serverja/server

fact-tls12_ok =
    .match-true =
        tls 1.2 $on/urejen/ok/nastavljen/podprt
        tls1.2/tls12 $on/urejen/ok/nastavljen/podprt
    .match-false =
        tls 1.2 ni $on/urejen/ok/nastavljen/podprt/podpira
        tls1.2/tls12 ni $on/urejen/ok/nastavljen/podprt
        tls 1.2 $off/manjka
        tls1.2/tls12 $off/manjka
        samo/le/še tls 1.0/1.1
        brez tls 1.2/tls1.2

fact-preferred_dc_set =
    .match-true =
        preferred dc/domain/dcji/dcje nastavljen/nastavljeni/vklopljen/uporablja/izbran/določen
        prednostn*/preferiran* krmilnik*/dc/kontroler* domen*? nastavljen/nastavljeni/določen/določeni/vklopljen
        only use preferred domain controllers $on/nastavljen
        samo prednostn* krmilnik*/dc/kontroler*
    .match-false =
        preferred dc/domain/dcji ni/niso/nimamo nastavljen/nastavljeni/nastavljenega/določen
        prednostn* krmilnik*/dc ni/niso nastavljen/nastavljeni/določen/določeni

fact-dc_ports_ok =
    .match-true =
        porti/vrata/ports do? $dc $reachable/odprti
        vsi/vsa porti/vrata odprta/odprti
    .match-false =
        porti/vrata/ports do? $dc $blocked/zaprti/blokirani
        porti/vrata do? $dc ni/niso odprta/odprti/odprt
        port/vrata 88/135/389/53/49152 do? dc/krmilnik*? $blocked
        port/vrata 88/135/389/53/49152 ni/niso odprt/odprta

fact-pdc_reachable =
    .match-true =
        pdc/pdca/pdcja emulator? dosegljiv/odgovarja/pingamo
    .match-false =
        pdc/pdca/pdcja emulator? ni/ne dosegljiv/doseže/dosežemo/odgovarja
        pdc/pdcja/pdca emulator? nedosegljiv/ugasnjen/mrtev/izklopljen/down

fact-connector_credentials_ok =
    .match-true =
        geslo/poverilnice $connector pravilno/ok/veljavno/veljavne/pravilne/ustreza
    .match-false =
        no-start-credentials/nostartcredentials
        no start credentials
        geslo/poverilnice $connector napačno/napačne/neveljavno/neveljavne/poteklo/potekle/zastarelo/staro
        geslo/poverilnice $connector ni/niso pravilno/veljavno/pravo/veljavne/pravilne/prave

fact-event_6000 =
    .match-true =
        $event/napaka 6000
        adsync 6000
    .match-false =
        $no_event event/eventa/dogodek/dogodka 6000
