package kz.bastama.notice;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Words a message in every language, keeps it, and posts it in the language of the person. */
@Service
class PostedNotices implements Notices {

    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    private final People people;
    private final Letters letters;
    private final Post post;
    private final MessageSource wording;
    private final Clock clock;
    private final TransactionTemplate own;

    PostedNotices(
            People people,
            Letters letters,
            Post post,
            MessageSource wording,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.people = people;
        this.letters = letters;
        this.post = post;
        this.wording = wording;
        this.clock = clock;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void send(Notice notice) {
        Person person = people.find(notice.personId())
                .orElseThrow(() -> new IllegalStateException("Notice " + notice.key() + " is for nobody we know"));
        Letter letter = worded(notice);
        own.executeWithoutResult(transaction -> {
            if (letters.add(letter)) {
                post(letter, person);
            }
        });
    }

    @Override
    public void keep(Notice notice) {
        letters.add(worded(notice));
    }

    @Override
    public List<SentNotice> of(UUID personId) {
        Locale language = LocaleContextHolder.getLocale();
        return letters.of(personId, Integer.MAX_VALUE, 0).stream()
                .map(letter -> letter.shownIn(language))
                .toList();
    }

    private void post(Letter letter, Person person) {
        Post.Delivery delivery = post.deliver(letter, person);
        if (delivery == Post.Delivery.DONE) {
            letters.markMailed(letter.id(), clock.instant());
        } else if (delivery == Post.Delivery.REFUSED) {
            letters.markUndeliverable(letter.id(), clock.instant());
        }
    }

    private Letter worded(Notice notice) {
        Map<String, Letter.Text> texts = new HashMap<>();
        for (String language : LANGUAGES) {
            texts.put(language, text(notice, Locale.forLanguageTag(language)));
        }
        return new Letter(
                UUID.randomUUID(),
                notice.key(),
                notice.personId(),
                notice.type(),
                notice.path(),
                clock.instant(),
                texts,
                false);
    }

    private Letter.Text text(Notice notice, Locale language) {
        Object[] facts = {factsIn(notice, language)};
        String key = "notice." + notice.type();
        return new Letter.Text(
                wording.getMessage(key + ".subject", facts, language),
                wording.getMessage(key + ".body", facts, language));
    }

    private static Map<String, Object> factsIn(Notice notice, Locale language) {
        Map<String, Object> facts = new HashMap<>(notice.facts());
        facts.replaceAll(
                (name, fact) -> fact instanceof Map<?, ?> byLanguage ? byLanguage.get(language.getLanguage()) : fact);
        return facts;
    }
}
