package tsunagi.surroundings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.person.Partnership;
import tsunagi.person.Sex;

/** 続柄 as staff write it. */
class RelationWordTest {
    @ParameterizedTest
    @CsvSource({
        "妻, SPOUSE, FEMALE",
        "夫, SPOUSE, MALE",
        "内縁の夫, SPOUSE, MALE",
        "元妻, SPOUSE, FEMALE",
        "パートナー, SPOUSE,",
        "父, PARENT, MALE",
        "養母, PARENT, FEMALE",
        "長男, CHILD, MALE",
        "次女, CHILD, FEMALE",
        "二男, CHILD, MALE",
        "子, CHILD,",
        "養女, CHILD, FEMALE",
        "連れ子, STEPCHILD,",
        "妻の連れ子, STEPCHILD,",
        "双子の兄, SIBLING, MALE",
        "妹, SIBLING, FEMALE",
        "父方の祖母, GRANDPARENT, FEMALE",
        "祖父, GRANDPARENT, MALE",
        "孫, GRANDCHILD,",
        "叔父, UNCLE_OR_AUNT, MALE",
        "おば, UNCLE_OR_AUNT, FEMALE",
        "めい, NEPHEW_OR_NIECE, FEMALE",
        "兄の子, NEPHEW_OR_NIECE,",
        "従兄弟, COUSIN, MALE",
        "義父, PARENT_OF_SPOUSE, MALE",
        "妻の母, PARENT_OF_SPOUSE, FEMALE",
        "姑, PARENT_OF_SPOUSE, FEMALE",
        "義妹, SIBLING_OF_SPOUSE, FEMALE",
        "兄の妻, SPOUSE_OF_SIBLING, FEMALE",
        "兄嫁, SPOUSE_OF_SIBLING, FEMALE",
        "きょうだいの夫, SPOUSE_OF_SIBLING, MALE",
        "長男の妻, SPOUSE_OF_CHILD, FEMALE",
        "娘の夫, SPOUSE_OF_CHILD, MALE",
        "子の妻, SPOUSE_OF_CHILD, FEMALE",
        "曾祖母, OTHER, FEMALE",
        "同居人, OTHER,",
        "その他の親族, OTHER,"
    })
    void aWordIsAPlaceInTheFamily(String word, Kinship kinship, Sex sex) {
        var read = RelationWord.of(word);
        assertThat(read.kinship()).isEqualTo(kinship);
        assertThat(read.sex()).isEqualTo(sex);
    }

    @Test
    void everyWordThatIsOfferedIsKnown() {
        assertThat(RelationWord.OFFERED)
                .filteredOn(word -> RelationWord.of(word).kinship() == Kinship.OTHER)
                .containsExactly("その他の親族", "同居人");
    }

    @Test
    void aWordMaySayHowACoupleStandsAndOnWhoseSideSomebodyIs() {
        assertThat(RelationWord.of("元夫").partnership()).isEqualTo(Partnership.DIVORCED);
        assertThat(RelationWord.of("事実婚の妻").partnership()).isEqualTo(Partnership.PARTNERS);
        assertThat(RelationWord.of("妻").partnership()).isNull();
        assertThat(RelationWord.of("父方の祖父").side()).isEqualTo(Sex.MALE);
        assertThat(RelationWord.of("母方のおば").side()).isEqualTo(Sex.FEMALE);
        assertThat(RelationWord.of("おば").side()).isNull();
    }
}
