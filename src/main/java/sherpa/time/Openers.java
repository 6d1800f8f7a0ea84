package sherpa.time;

import java.util.Set;

/// The words that an expression may begin with, so that all others can be passed over at once.
final class Openers {

    private static final Set<String> WORDS = Lexicon.of("""
            the this that these a an in from between since until till starting
            early earlier late later mid middle beginning start end close half final
            last next past previous preceding coming upcoming current following same near
            recently soon recent nowadays shortly currently yesterday today tonight tomorrow
            january february march april may june july august september october november december
            jan feb mar apr jun jul aug sep sept oct nov dec
            monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
            spring summer autumn fall winter
            one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
            seventeen eighteen nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety
            first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
            fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth
            nearly almost about around some roughly approximately over under just only exactly more less longer
            fewer at up well several many few numerous various every each
            minute hour day week month year decade century minutes hours days nights weeks fortnights months
            quarters years decades centuries hourlong daylong weeklong monthlong yearlong decadelong
            new st christmas boxing valentine
            """);

    private Openers() {}

    static boolean at(Words words, int i) {
        String word = words.lower(i);
        return WORDS.contains(word) || (word.charAt(0) >= '0' && word.charAt(0) <= '9');
    }
}
