package kz.bastama.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.bastama.BastamaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@BastamaTest
class FormVersionsTest {

    private final Forms forms;
    private final JdbcClient jdbc;
    private final MessageSource messages;

    @Autowired
    FormVersionsTest(Forms forms, JdbcClient jdbc, MessageSource messages) {
        this.forms = forms;
        this.jdbc = jdbc;
        this.messages = messages;
    }

    @Test
    void keepsEveryShippedFormWithItsTexts() {
        String version = forms.version("form-sample");

        assertThat(jdbc.sql("select texts from form_versions where form_id = 'form-sample' and version = ?")
                        .param(version)
                        .query(String.class)
                        .single())
                .contains("\"title.label\":\"\u0410\u0442\u0430\u0443\u044B\"");
        assertThat(forms.form("form-sample", version)).isEqualTo(forms.form("form-sample"));
    }

    @Test
    void givesACaseTheFormThatItsCallBeganWith() {
        String json = "{\"id\":\"form-sample\",\"schemaVersion\":16,\"components\":["
                + "{\"id\":\"Field_Old\",\"type\":\"textfield\",\"key\":\"old\",\"label\":\"Old\"}]}";
        jdbc.sql("insert into form_versions (form_id, version, definition, texts, shipped_at)"
                        + " values ('form-sample', 'of-old', ?, '{\"ru\":{\"old.label\":\"\u0421\"}}', now())"
                        + " on conflict do nothing")
                .param(json)
                .update();

        Form old = forms.form("form-sample", "of-old");

        assertThat(old.keys()).containsExactly("old");
        assertThat(old.in(FormsFixture.RUSSIAN).fields().get(0).label()).isEqualTo("\u0421");
        assertThat(forms.read(old, Map.of("old", "x"), Locale.ENGLISH).isValid())
                .isTrue();
        assertThatThrownBy(() -> forms.form("form-sample", "never")).hasMessageContaining("never");
        assertThatThrownBy(() -> forms.form("nothing")).hasMessageContaining("nothing");
    }

    @Test
    void saysTheSameAsTheTestsWithoutDatabase() {
        Form form = forms.form("form-sample");
        Map<String, ?> given = Map.of("regions", List.of(), "ceiling", 5);
        Map<String, ?> typed = Map.of("title", "x", "total", "7", "oops", "1");

        for (Locale language : new Locale[] {Locale.ENGLISH, FormsFixture.RUSSIAN, FormsFixture.KAZAKH}) {
            assertThat(forms.read(form, typed, given, language).messages())
                    .isEqualTo(FormsFixture.forms()
                            .read(form, typed, given, language)
                            .messages())
                    .noneMatch(message -> message.contains("{"));
        }
        assertThat(messages.getMessage("form.next", null, Locale.ENGLISH)).isEqualTo("Next");
    }
}
