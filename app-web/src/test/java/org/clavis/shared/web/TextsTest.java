package org.clavis.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clavis.access.Register;
import org.clavis.honor.ProposalDoubt;
import org.clavis.honor.ProposalOrder;
import org.clavis.honor.ProposalScope;
import org.clavis.honor.entity.counting.Outcome;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.Contact;
import org.clavis.member.entity.ContactKind;
import org.clavis.member.entity.Gender;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.MembershipStatus;
import org.clavis.member.entity.PaymentMethod;
import org.clavis.member.entity.PersonKind;
import org.clavis.tenant.entity.TenantLevel;
import org.clavis.tenant.entity.TenantState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
    private static final Texts GERMAN = new Texts(Locale.GERMAN);
    private static final Texts ENGLISH = new Texts(Locale.ENGLISH);
    private static final Path BUNDLES = Path.of("src/main/resources/org/clavis");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern KEY = Pattern.compile("text\\.(?:of|with|both|count)\\('([a-z]+\\.[\\w.]*\\w)'");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none|de",
                "de-AT,de;q=0.9,en;q=0.8|de",
                "en-GB,en;q=0.9,de;q=0.8|en",
                "fr,en;q=0.5|en",
                "fr|de",
                ";;broken|de",
            })
    void languageIsTheFirstOneThereAreTextsIn(String header, String language) {
        assertThat(Texts.accepted(header).locale().getLanguage()).isEqualTo(language);
    }

    @Test
    void valuesAreWrittenAsPeopleReadThem() {
        assertThat(GERMAN.of("member.count", 1)).isEqualTo("1 Person");
        assertThat(GERMAN.of("member.count", 240)).isEqualTo("240 Personen");
        assertThat(GERMAN.of("member.home.turns", LocalDate.of(1984, 12, 31))).isEqualTo("wird 31.12.1984");
        assertThat(GERMAN.of("member.home.turns", List.of(Gender.FEMALE, Gender.MALE)))
                .isEqualTo("wird weiblich, männlich");
    }

    @Test
    void fieldHasItsOwnNameOrTheOneItShares() {
        assertThat(GERMAN.field(Contact.class, "value")).isEqualTo("Nummer oder E-Mail");
        assertThat(GERMAN.field(Member.class, "birthDate")).isEqualTo("Geburtstag");
    }

    @Test
    void everyKeyOfAPageHasATextInBothLanguages() {
        List<String> keys = pages().flatMap(TextsTest::keys).distinct().toList();
        assertThat(keys).hasSizeGreaterThan(50);
        assertThat(keys).allMatch(GERMAN::has).allMatch(ENGLISH::has);
    }

    @Test
    void everyConstantHasAName() {
        Stream<Class<? extends Enum<?>>> types = Stream.of(
                Register.class,
                ActivityClub.class,
                ActivityKind.class,
                ContactKind.class,
                Gender.class,
                MembershipStatus.class,
                Outcome.class,
                ProposalDoubt.class,
                ProposalOrder.class,
                ProposalScope.class,
                PaymentMethod.class,
                PersonKind.class,
                TenantLevel.class,
                TenantState.class);
        types.flatMap(type -> Stream.of(type.getEnumConstants())).forEach(constant -> {
            assertThat(GERMAN.of(constant)).doesNotContain(constant.name());
            assertThat(ENGLISH.of(constant)).doesNotContain("." + constant.name());
        });
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            for (Path german :
                    files.filter(file -> file.endsWith("messages.properties")).toList()) {
                Path english = german.resolveSibling("messages_en.properties");
                assertThat(new TreeSet<>(read(english).stringPropertyNames()))
                        .as(english.toString())
                        .isEqualTo(new TreeSet<>(read(german).stringPropertyNames()));
            }
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (var text = Files.newBufferedReader(file)) {
            properties.load(text);
        }
        return properties;
    }

    private static Stream<String> keys(Path page) {
        try {
            return KEY.matcher(Files.readString(page)).results().map((MatchResult found) -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> pages() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
