package org.clavis.honor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.clavis.honor.entity.rule.RuleContent;
import org.clavis.honor.shipped.ShippedOrders;
import org.junit.jupiter.api.Test;

class RuleSentenceTest {
    @Test
    void ruleForYears_isToldFromWhoIsDueToHowToApply() {
        assertThat(german("BDMV-A-20"))
                .containsExactly(
                        "Geehrt wird für 20 Jahre als Musiker/in.",
                        "Gezählt werden vollendete Jahre am 30.12.",
                        "Unterbrechungen zählen nicht mit.",
                        "Zeiten in anderen Vereinen des Verbands zählen mit.",
                        "Wer in der Reihe „BDMV-A“ eine höhere Stufe erreicht, bekommt nur diese.",
                        "Am Stichtag muss die Person dem Verein angehören.",
                        "Wer sie verpasst hat, bekommt sie später.",
                        "Überreicht: Nadel und Urkunde.",
                        "Kosten trägt der Verein, der sie beantragt.",
                        "Antrag spätestens 8 Wochen vor dem Anlass.",
                        "Vorher prüft der Kreisverband und der Landesverband.");
    }

    @Test
    void repetition_partsAndOtherWays_areSaid() {
        assertThat(german("BDMV-A-50"))
                .contains("Geehrt wird für 50 Jahre als Musiker/in.", "Danach wieder alle 10 Jahre.");
        assertThat(german("BDMV-VM"))
                .contains("Geehrt wird für 20 Jahre im geschäftsführenden Vorstand oder im erweiterten Vorstand,"
                        + " davon 10 Jahre im Vorsitz.");
        assertThat(german("BDB-VN"))
                .contains("Geehrt wird für 25 Jahre als Dirigent/in oder 25 Jahre im geschäftsführenden Vorstand oder"
                        + " im erweiterten Vorstand.");
        assertThat(german("LMVRP-J-05"))
                .contains("Geehrt wird für 5 Jahre als Musiker/in, bis zum vollendeten 20. Lebensjahr.");
    }

    @Test
    void reportedYears_doNotSpeakOfGaps() {
        assertThat(german("BVK-A-10"))
                .contains(
                        "Gezählt werden Jahre, in denen die Person dem Verband namentlich gemeldet war.",
                        "Jahre vor dem vollendeten 8. Lebensjahr zählen nicht.")
                .doesNotContain("Unterbrechungen zählen nicht mit.");
    }

    @Test
    void anniversaryAndMerit_areToldInTheirOwnWords() {
        assertThat(german("ASM-V-100")).startsWith("Geehrt wird für 100 Jahre Bestehen des Vereins.");
        assertThat(german("MON-FM-S")).first().asString().contains("für Verdienste", "Begründung");
    }

    @Test
    void everyShippedRule_canBeToldInBothLanguages() {
        for (RuleContent rule : ShippedOrders.all().stream()
                .flatMap(order -> order.rules().stream())
                .toList()) {
            assertThat(RuleSentence.of(rule, Locale.GERMAN)).allSatisfy(RuleSentenceTest::isSentence);
            assertThat(RuleSentence.of(rule, Locale.ENGLISH)).allSatisfy(RuleSentenceTest::isSentence);
        }
        assertThat(RuleSentence.of(rule("BDMV-A-20"), Locale.ENGLISH)).startsWith("Given for 20 years as a musician.");
    }

    private static void isSentence(String sentence) {
        assertThat(sentence).endsWith(".").doesNotContain("{", "null", "  ");
    }

    private static List<String> german(String code) {
        return RuleSentence.of(rule(code), Locale.GERMAN);
    }

    private static RuleContent rule(String code) {
        return ShippedOrders.all().stream()
                .flatMap(order -> order.rules().stream())
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
