package tsunagi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tsunagi.forms.BoundValues;
import tsunagi.forms.RenderedValue;
import tsunagi.kernel.PartialDate;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.PhoneNumber;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonCard;
import tsunagi.person.PersonName;
import tsunagi.person.Sex;
import tsunagi.person.Telephone;

/** 本人の欄 of 様式1. */
class PersonValuesTest {
    private static BoundValues values(Telephone... telephones) {
        var basics = PersonBasics.of(PersonName.of("試験", "花", "しけん はな"), Sex.FEMALE, PartialDate.ofYear(1970));
        var card = new PersonCard(
                new PersonId(UUID.randomUUID()), basics, Arrays.asList(telephones), null, LocalDate.of(2026, 11, 24));
        var builder = BoundValues.builder();
        PersonValues.of(card).addTo(builder);
        return builder.build();
    }

    private static Telephone telephone(String owner, String number) {
        return new Telephone(PhoneNumber.parse(number), owner, true, true, false, null);
    }

    @Test
    void aNumberStandsWhereItsOwnerSaysNotWhereItsDigitsLook() {
        var values = values(telephone("本人携帯", "0120-000-001"), telephone("自宅", "03-0000-0002"))
                .values();
        assertThat(values)
                .containsEntry("person.mobileTelephone", RenderedValue.text("0120-000-001"))
                .containsEntry("person.homeTelephone", RenderedValue.text("03-0000-0002"));
    }

    @Test
    void aMothersNumberIsNotThePersonsOwn() {
        assertThat(values(telephone("母", "03-0000-0003"), telephone("勤め先", "0120-000-004"))
                        .values())
                .doesNotContainKeys("person.homeTelephone", "person.mobileTelephone");
    }
}
