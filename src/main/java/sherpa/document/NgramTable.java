package sherpa.document;

import java.util.Arrays;

/// From an n-gram of up to three letters to its cost in each language, without an object for each: it is filled at every cold start.
final class NgramTable {

    private static final int LANGUAGES = 64;

    private final byte unseen;
    private long[] keys = new long[1 << 15];
    private byte[] rows = new byte[keys.length * LANGUAGES];
    private int size;

    /// @param unseen the cost of an n-gram that a language does not list
    NgramTable(int unseen) {
        this.unseen = (byte) unseen;
        Arrays.fill(rows, this.unseen);
    }

    void put(long ngram, int language, int cost) {
        if (size * 2 > keys.length)
            grow();
        int slot = slot(ngram);
        if (keys[slot] == 0) {
            keys[slot] = ngram;
            size++;
        }
        rows[slot * LANGUAGES + language] = (byte) cost;
    }

    /// Adds the costs of an n-gram to those of the languages.
    void addTo(int[] costs, int languages, long ngram) {
        int row = slot(ngram) * LANGUAGES;
        for (int i = 0; i < languages; i++)
            costs[i] += rows[row + i];
    }

    /// Where the n-gram is, or the free slot where it would be, whose row says "unseen".
    private int slot(long ngram) {
        int mask = keys.length - 1;
        int slot = (int) ((ngram * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (keys[slot] != 0 && keys[slot] != ngram)
            slot = (slot + 1) & mask;
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        byte[] oldRows = rows;
        keys = new long[oldKeys.length * 2];
        rows = new byte[keys.length * LANGUAGES];
        Arrays.fill(rows, unseen);
        for (int i = 0; i < oldKeys.length; i++)
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                System.arraycopy(oldRows, i * LANGUAGES, rows, slot * LANGUAGES, LANGUAGES);
            }
    }
}
