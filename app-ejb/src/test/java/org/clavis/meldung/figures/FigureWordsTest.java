package org.clavis.meldung.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.clavis.club.entity.CooperationKind;
import org.clavis.club.entity.EnsembleKind;
import org.clavis.meldung.entity.figures.FigureCount;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.figures.Head;
import org.clavis.member.entity.Gender;
import org.clavis.member.entity.InstrumentGroup;
import org.clavis.member.entity.QualificationKind;
import org.clavis.tenant.entity.TenantLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everyRowAndColumn_hasAName(String language) {
        var words = new FigureWords(Locale.forLanguageTag(language));

        assertThat(FigureTable.values())
                .allSatisfy(table -> assertThat(words.table(table)).isNotEqualTo(table.name()));
        assertNamed(words, FigureTable.INSTRUMENT, InstrumentGroup.values());
        assertNamed(words, FigureTable.ENSEMBLE, EnsembleKind.values());
        assertNamed(words, FigureTable.QUALIFICATION, QualificationKind.values());
        assertNamed(words, FigureTable.COOPERATION, CooperationKind.values());
        assertNamed(words, FigureTable.HEADS, Head.values());
        assertThat(List.of(Figures.UNKNOWN, Figures.SUMMED_UP, FigureCount.NO_INSTRUMENT))
                .allSatisfy(row ->
                        assertThat(words.row(FigureTable.INSTRUMENT, row)).isNotEqualTo(row));
        assertThat(Stream.concat(Arrays.stream(Gender.values()).map(Enum::name), Stream.of(Figures.ALL)))
                .allSatisfy(column -> assertThat(words.column(column)).isNotEqualTo(column));
        assertThat(TenantLevel.values())
                .allSatisfy(level -> assertThat(words.text("level." + level)).doesNotContain("level."));
    }

    @Test
    void bothLanguages_knowTheSameWords() {
        assertThat(keys(Locale.ENGLISH)).isEqualTo(keys(Locale.GERMAN));
    }

    @Test
    void ages_areReadable() {
        var words = new FigureWords(Locale.GERMAN);

        assertThat(words.row(FigureTable.ACTIVE, "7-14")).isEqualTo("7–14");
        assertThat(words.row(FigureTable.PASSIVE, "61+")).isEqualTo("ab 61");
    }

    @Test
    void nameOfAnotherProgram_isShownAsItIs() {
        assertThat(new FigureWords(Locale.GERMAN).row(FigureTable.ENSEMBLE, "Alphorngruppe"))
                .isEqualTo("Alphorngruppe");
    }

    private static void assertNamed(FigureWords words, FigureTable table, Enum<?>... rows) {
        assertThat(rows)
                .allSatisfy(row -> assertThat(words.row(table, row.name())).isNotEqualTo(row.name()));
    }

    private static Object keys(Locale locale) {
        return ResourceBundle.getBundle(
                        "org.clavis.meldung.figures.words",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet();
    }
}
