package sherpa.entity;

import java.util.Set;

/// Offices, ranks and forms of address in running text.
final class Titles {

    /// In lower case they stand before the name of whoever holds them, though no title: "spokesman Ned Price".
    private static final Set<String> PLAIN = Lexicon
            .words("""
                    spokesman,spokeswoman,spokesperson,leader,chief,official,analyst,lawmaker,negotiator,envoy,diplomat,expert,scholar,\
                    journalist,reporter,correspondent,candidate,commander,militant,cleric,activist,dissident,lawyer,economist,historian,\
                    scientist,researcher,strategist,aide,adviser,advisor,counterpart,author,singer,actor,actress,director,president,\
                    minister,premier,chancellor,king,queen,prince,princess,pope,senator,governor,mayor,ambassador,secretary,general,\
                    colonel,professor,judge,dictator,strongman,warlord,wife,husband,son,daughter,brother,father,grandfather,sister,\
                    founder,chairman,chairwoman,head,player,coach,striker,captain,banker,billionaire,businessman,chief executive,\
                    executive,resident,ruler,emperor,mediator,rival,predecessor,successor,nominee,congressman,representative,prosecutor,\
                    attorney,writer,editor,teacher,student,pilot,sergeant,lieutenant,admiral,coordinator,speaker,deputy,commissioner,\
                    inspector,administrator,fellow,columnist,photographer,mullah,imam,sheik,sheikh,ayatollah,elect,democrat,republican""");

    private final Offices offices;

    Titles(Offices offices) {
        this.offices = offices;
    }

    /// How many words, from this one on, are a title as written before a name; 0 where none.
    int lengthAt(Words words, int begin, int end) {
        int longest = 0;
        var key = new StringBuilder();
        for (int i = begin; i < end && i - begin < offices.longest(); i++) {
            if (i > begin)
                key.append(' ');
            key.append(words.get(i).key());
            if (offices.rankOfKey(key.toString()).isPresent() && words.get(begin).isCapitalized())
                longest = i - begin + 1;
        }
        if (longest > 0 && begin + longest < end && words.get(begin + longest).text().equals("."))
            longest++;
        return longest;
    }

    /// Whether a word in lower case before a name says that it is a person's.
    boolean isPlainTitle(String key) {
        return PLAIN.contains(key);
    }
}
