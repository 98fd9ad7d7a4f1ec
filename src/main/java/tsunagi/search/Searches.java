package tsunagi.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.Refusal;
import tsunagi.person.FoundPeople;
import tsunagi.person.FoundPerson;
import tsunagi.person.PersonName;
import tsunagi.person.Persons;
import tsunagi.search.SearchPage.PersonHit;
import tsunagi.search.SearchPage.TextHit;
import tsunagi.search.TextFinder.FoundText;
import tsunagi.web.HttpProblem;
import tsunagi.web.Pager;

/**
 * 検索. What is sought stands on the server, so that an address names no one; everybody who is shown, also by a line of a
 * record, stands in the audit log.
 */
@Service
public class Searches {
    private static final int PEOPLE = 20;
    private static final int TEXTS = 30;

    private final Access access;
    private final SearchStore store;
    private final TextFinder finder;
    private final Persons persons;

    Searches(Access access, SearchStore store, TextFinder finder, Persons persons) {
        this.access = access;
        this.store = store;
        this.finder = finder;
        this.persons = persons;
    }

    /** For the form alone. */
    @Transactional
    void blank() {
        access.require(Permission.SEARCH);
    }

    /** @throws Refusal when there is nothing to seek, or too much */
    @Transactional
    UUID begin(String typed) {
        access.require(Permission.SEARCH);
        UUID id = Identifiers.next();
        store.keep(id, SearchWords.read(typed));
        return id;
    }

    /** The people, page by page; on the first page also the texts. */
    @Transactional
    SearchPage page(UUID id, int page) {
        access.require(Permission.SEARCH);
        SearchWords words = store.find(id).orElseThrow(HttpProblem::notFound);
        TextQuery query = TextQuery.of(words);
        FoundPeople people = persons.find(words.typed(), PEOPLE, (page - 1) * PEOPLE);
        List<FoundText> texts = page > 1 || query.tooShort() ? List.of() : finder.find(query, TEXTS + 1);
        List<FoundText> shown = texts.subList(0, Math.min(TEXTS, texts.size()));
        access.shown(Permission.SEARCH, cases(people, shown));
        Marking marking = new Marking(words, query);
        return new SearchPage(
                id,
                words.typed(),
                personHits(people.people(), marking),
                new Pager(page, PEOPLE, people.total(), "/searches/" + id + "?page="),
                textHits(shown, marking),
                texts.size() > TEXTS,
                query.tooShort());
    }

    private List<PersonHit> personHits(List<FoundPerson> people, Marking marking) {
        if (people.isEmpty()) {
            return List.of();
        }
        var standing = store.standing(people.stream().map(FoundPerson::caseId).toList());
        List<PersonHit> hits = new ArrayList<>();
        for (FoundPerson person : people) {
            var stands = Objects.requireNonNull(standing.get(person.caseId()), "a case without a stage");
            hits.add(new PersonHit(
                    person,
                    marking.name(person.name().display()),
                    marking.kana(person.name().kana()),
                    marking.shown(person.shown()),
                    stands.stage(),
                    stands.lead()));
        }
        return hits;
    }

    private List<TextHit> textHits(List<FoundText> texts, Marking marking) {
        if (texts.isEmpty()) {
            return List.of();
        }
        Map<PersonId, PersonName> names =
                persons.names(texts.stream().map(FoundText::person).distinct().toList());
        return texts.stream()
                .map(text -> new TextHit(
                        text.number(),
                        Objects.requireNonNull(names.get(text.person()), "a person of a case")
                                .display(),
                        text.on(),
                        text.method() == null ? "相談受付" : text.method().label(text.on()),
                        texts.stream().filter(text::isSameRecord).count() > 1,
                        marking.around(text.body()),
                        "/cases/" + text.number() + (text.method() == null ? "/intake" : "/records/" + text.id())))
                .toList();
    }

    private static Collection<CaseId> cases(FoundPeople people, List<FoundText> texts) {
        return Stream.concat(
                        people.people().stream().map(FoundPerson::caseId),
                        texts.stream().map(FoundText::caseId))
                .distinct()
                .toList();
    }
}
