package sherpa.entity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Small closed classes of words that tell about the names beside them.
final class Lexicon {

    static final Set<String> CALENDAR = words("""
            monday,tuesday,wednesday,thursday,friday,saturday,sunday,january,february,march,april,may,june,july,august,september,\
            october,november,december,jan.,feb.,mar.,apr.,aug.,sept.,sep.,oct.,nov.,dec.,christmas,easter,ramadan,am,pm,gmt,est,\
            edt,jan,feb,mar,apr,jun,jul,aug,sept,sep,oct,nov,dec,mon,tue,wed,thu,fri,sat,sun""");

    /// Within a personal name.
    static final Set<String> PARTICLES = words("""
            al,el,ul,ur,bin,ibn,bint,ben,abu,de,del,della,di,da,dos,do,du,la,le,van,von,der,den,ter,y,e,as,ad,az,ash""");

    /// They may begin a surname: "de Mistura".
    static final Set<String> OPENING_PARTICLES = words("de,van,von,al,el,bin,ibn,del,della,di,da,ter,den");

    /// Prefixes that name no people by themselves: "Sino-Soviet".
    static final Set<String> PREFIXES = words(
            "sino,afro,anglo,franco,russo,indo,euro,austro,greco,pan,trans,inter,cross,anti,pro,non,ex,mid,co");

    /// Acronyms of things, not of bodies.
    static final Set<String> THINGS = words(
            """
                    attn,mvp,bri,als,tv,ev,evs,utc,gdp,gnp,ai,mou,fta,hiv,aids,covid,sars,pm,fm,fms,ceo,cfo,it,ngo,ngos,vip,pc,dna,usd,thb,eur,gps,lng,icbm,icbms,\
                    wmd,inf,start,salt,sdi,abm,npt,jcpoa,nafta,cptpp,rcep,tpp,adiz,esg,faq,q&a,url,id,ii,iii,iv,vi,ok,vs,ufo,dvd,cd,sms,\
                    suv,mph,edt,est,cet,ist,mp,mps,phd,ms,ph.d.,q,nbsp,ipo,etf,vat,lgbt,lgbtq,mw,kw,kg,km,hr,b.c,a.d""");

    /// Within the name of a body, behind its head: "Ministry of Trade and Industry".
    static final Set<String> CONNECTORS = words("""
            of,for,on,and,the,in,&,against,to,with,at""");

    /// They go on to the plural or the noun whose possessive is part of a name: "People's Daily", "Workers' Party".
    static final Set<String> POSSESSORS = words(
            """
                    people,peoples,workers,women,children,lord,nation,farmers,men,students,teachers,citizens,king,queen,leaders,ministers""");

    /// Never the first word of a name of several common words.
    static final Set<String> OPENERS = words(
            """
                    the,a,an,in,on,at,by,for,from,with,as,but,and,or,if,when,while,after,before,since,until,under,over,both,all,some,many,\
                    most,several,this,that,these,those,his,her,its,their,our,my,your,it,he,she,they,we,i,you,there,however,meanwhile,also,\
                    earlier,later,last,next,two,three,four,five,six,seven,eight,nine,ten,one,no,not,former,other,another,each,every,such,\
                    what,who,which,how,why,where,despite,during,following,visiting,speaking,addressing,according,senior,top,officials,\
                    then,now,today,yesterday,so,yet,even,only,just,still,to,of,new,more,ex,acting,current,outgoing,incoming,late,about,\
                    among,between,against,like,unlike,because,though,although,once,instead,thus,indeed,perhaps,talks,troops,police,ask,\
                    asked,says""");

    /// Behind the subject of saying and doing.
    static final Set<String> PREDICATES = words(
            """
                    said,says,has,have,had,is,was,will,would,could,may,might,should,must,can,told,accused,accuses,denied,denies,wants,\
                    wanted,rejected,rejects,agreed,agrees,asked,warned,warns,called,calls,insists,insisted,believes,hopes,hoped,sees,\
                    sought,seeks,considers,claims,claimed,announced,announces,urged,urges,refused,refuses,remains,criticized,condemned,\
                    offered,offers,plans,planned,imposed,sent,did,does,expects,needs,fears,supports,supported,backs,backed,opposes,\
                    opposed,cut,broke,severed,signed,recognizes,views,regards,maintains,pledged,vowed,threatened,decided,promised,argued,\
                    argues,also,added,suspects,fired,launched,demanded,demands,welcomed,proposed,responded,never,recently,repeatedly,not""");

    /// Before a party to something: a government rather than a town.
    static final Set<String> DEALING = words("""
            between,with,against,toward,towards,by,urged,pressed,accused,told,asked,urging,accusing,accuses,angered,backed,while,\
            that,upon,because,if,allow,allowing,help,blame,blames,blamed,pressure,persuade,force,convince,warned,criticized,\
            helping""");

    /// Before a place.
    static final Set<String> PLACING = words("""
            in,at,near,outside,around,across,through,throughout,downtown,central,capital,visit,visited,visiting,leave,left,\
            leaving,reached,via,city,within,toured,northern,southern,eastern,western,into,inside""");

    static final Set<String> MOTION = words("""
            trip,travel,traveled,travelled,traveling,travels,visit,flew,fly,flies,flight,went,go,going,come,came,return,returned,\
            returning,arrive,arrived,head,headed,heading,invited,invite,back,journey,departed,tour,drove,route,way,bound,moved,\
            sent,send,dispatched,brought,flown,ambassador,envoy,delegation,embassy,ministers""");

    static final Set<String> SPEECH = words("""
            said,says,told,added,asked,replied,explained,noted,warned,insisted,stressed,argued,wrote,announced,who,met,thanked,\
            spoke,vowed,smiled,praised,denied,testified""");

    private Lexicon() {}

    /// A set of words written with commas between them.
    static Set<String> words(String list) {
        return Stream.of(list.split(",")).collect(Collectors.toUnmodifiableSet());
    }
}
