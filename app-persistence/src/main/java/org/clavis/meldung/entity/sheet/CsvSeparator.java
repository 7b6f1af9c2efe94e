package org.clavis.meldung.entity.sheet;

/** What stands between two columns. */
public enum CsvSeparator {
    SEMICOLON(';'),
    COMMA(','),
    TAB('\t'),
    PIPE('|');

    private final char character;

    CsvSeparator(char character) {
        this.character = character;
    }

    public char character() {
        return character;
    }
}
