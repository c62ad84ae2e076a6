package nl.dossierbrug.core.pupil;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.dossierbrug.core.id.Bsn;

/** One child or two: the answer for pairs as schools have them, and what holds for every pair. */
@Tag("long")
class SameChildTest {

	private static final List<String> NUMBERS = Stream.iterate(200_000_000, n -> n + 1).map(String::valueOf).filter(n -> Bsn.of(n).isPresent()).limit(3).toList();

	/** {@code voornamen;roepnaam;voorvoegsel;achternaam;day;bsn;number}, the day of birth in March 2015, the BSN one of three. */
	private static Person person(String line) {
		String[] cells = line.strip().split(";", -1);
		return new Person(new PersonName(cells[0], cells[1], cells[2], cells[3]),
				cells[4].isEmpty() ? Optional.empty() : Optional.of(LocalDate.of(2015, 3, Integer.parseInt(cells[4]))),
				cells[5].isEmpty() ? Optional.empty() : Bsn.of(NUMBERS.get(Integer.parseInt(cells[5]))), cells[6]);
	}

	private static String word(SameChild answer) {
		return switch (answer) {
			case SameChild.Same same -> "same";
			case SameChild.Perhaps perhaps -> "perhaps";
			case SameChild.Another another -> "another";
		};
	}

	@ParameterizedTest(name = "{0}: {3}")
	@CsvSource(delimiter = '|', textBlock = """
			name and birth date                      | ;Daan;van de;Berg;1;;           | ;Daan;van de;Berg;1;;           | same
			accents, capitals and marks              | ;Zoë;;Çelik-Groot;1;;           | ;ZOE;;celik groot;1;;           | same
			letters with a stroke                    | ;Yıldız;;Łuczak;1;;             | ;Yildiz;;Luczak;1;;             | same
			letters that are written as one          | ;Ĳsbrand;;Ĳpma;1;;              | ;IJsbrand;;IJpma;1;;            | same
			the prefix in a field of its own         | ;Sem;de;Vries;1;;               | ;Sem;;de Vries;1;;              | same
			the prefix left out                      | ;Sem;;de Vries;1;;              | ;Sem;;Vries;1;;                 | same
			the prefix shortened                     | ;Sem;v.d.;Berg;1;;              | ;Sem;van den;Berg;1;;           | same
			a prefix is no name that two share       | ;Sem;;van Dijk;1;;              | ;Sem;;van Bergen;1;;            | another
			parts that were cut elsewhere            | Anna Maria;;;Bos;1;;            | Anna;;Maria;Bos;1;;             | same
			a name that nobody took apart            | ;;;Daan van de Berg;1;;         | ;Daan;van de;Berg;1;;           | same
			whole, and the first name is another     | ;;;Dana van de Berg;1;;         | ;Daan;van de;Berg;1;;           | perhaps
			whole, with an error in the surname      | ;;;Daan Pieterson;1;;           | ;Daan;;Pietersen;1;;            | perhaps
			whole, and only the prefix is the same   | ;;;Daan van de Meer;1;;         | ;Daan;van de;Berg;1;;           | another
			every day and the first as registered    | ;Anna;;Bos;1;;                  | Anna Maria;;;Bos;1;;            | same
			every day and all as registered          | ;Anna Maria;;Bos;1;;            | Anna Maria;;;Bos;1;;            | same
			every day, quite unlike as registered    | ;Bram;;Bos;1;;                  | Abraham;;;Bos;1;;               | perhaps
			the same with a number                   | ;Bram;;Bos;1;0;                 | Abraham;;;Bos;1;0;              | same
			an initial                               | D.J.;;;Bos;1;;                  | ;Daan;;Bos;1;;                  | perhaps
			an initial, with a number                | D.J.;;;Bos;1;;5                 | ;Daan;;Bos;1;;5                 | same
			an initial of another                    | ;K.;;Bos;1;;                    | ;Daan;;Bos;1;;                  | another
			one of two first names                   | ;Anna;;Bos;1;0;                 | ;Anna Maria;;Bos;1;0;           | same
			sisters with one first name in common    | Maria Anna;;;Bos;1;0;           | Maria Louise;;;Bos;1;0;         | perhaps
			a short form, which may be a twin        | ;Lot;;Bos;1;;                   | ;Lotte;;Bos;1;;                 | perhaps
			the same with one BSN                    | ;Lot;;Bos;1;0;                  | ;Lotte;;Bos;1;0;                | perhaps
			twins one letter apart with one number   | ;Fin;;Kok;1;;5                  | ;Fien;;Kok;1;;5                 | perhaps
			twins                                    | ;Tim;;Bos;1;;                   | ;Sara;;Bos;1;;                  | another
			twins with the number of one             | ;Tim;;Bos;1;;5                  | ;Sara;;Bos;1;;5                 | another
			twins with the BSN of one                | ;Tim;;Bos;1;0;                  | ;Sara;;Bos;1;0;                 | perhaps
			a sibling with the BSN of the other      | ;Tim;;Bos;1;0;                  | ;Sara;;Bos;9;0;                 | another
			somebody else with that BSN              | ;Tim;;Bos;1;0;                  | ;Tim;;Kok;9;0;                  | another
			a changed surname, with one BSN          | ;Tim;;Bos;1;0;                  | ;Tim;;Kok;1;0;                  | same
			a changed surname, with a number only    | ;Tim;;Bos;1;;5                  | ;Tim;;Kok;1;;5                  | another
			another surname, no birth date, one BSN  | ;Tim;;Bos;;0;                   | ;Tim;;Kok;1;0;                  | perhaps
			a mistyped birth date, with one BSN      | ;Tim;;Bos;1;0;                  | ;Tim;;Bos;2;0;                  | same
			a mistyped birth date, with a number     | ;Tim;;Bos;1;;5                  | ;Tim;;Bos;2;;5                  | perhaps
			a namesake                               | ;Tim;;Bos;1;;                   | ;Tim;;Bos;2;;                   | perhaps
			a name alone                             | ;Tim;;Bos;;;                    | ;Tim;;Bos;;;                    | perhaps
			a name and a number, no birth date       | ;Tim;;Bos;;;5                   | ;Tim;;Bos;1;;5                  | same
			alike on two dates                       | ;Tim;;Bos;1;;                   | ;Tim;;Boss;2;;                  | another
			one letter in the surname                | ;Tim;;Bos;1;;                   | ;Tim;;Boss;1;;                  | perhaps
			the same with a number                   | ;Tim;;Bos;1;;5                  | ;Tim;;Boss;1;;5                 | same
			half a double name                       | ;Tim;;Berg;1;;                  | ;Tim;;Berg-de Haan;1;;          | perhaps
			half a double name, one BSN, other date  | ;Tim;;Berg;1;0;                 | ;Tim;;Berg-de Haan;2;0;         | perhaps
			the surname alone                        | ;;;Bos;1;;                      | ;Tim;;Bos;1;;                   | perhaps
			both the surname alone: twins perhaps    | ;;;Bos;1;;                      | ;;;Bos;1;;                      | perhaps
			two BSNs, the rest the same              | ;Tim;;Bos;1;0;                  | ;Tim;;Bos;1;1;                  | perhaps
			two BSNs, the number and rest the same   | ;Tim;;Bos;1;0;5                 | ;Tim;;Bos;1;1;5                 | same
			two numbers of one school                | ;Tim;;Bos;1;;5                  | ;Tim;;Bos;1;;6                  | perhaps
			two numbers, one BSN                     | ;Tim;;Bos;1;0;5                 | ;Tim;;Bos;1;0;6                 | same
			zeros in front of a number               | ;Tim;;Bos;;;005                 | ;Tim;;Bos;;;5                   | same
			a BSN and nothing else                   | ;;;;;0;                         | ;;;;;0;                         | same
			nothing is known of either               | ;;;;;;                          | ;;;;;;                          | perhaps
			nothing is known of one                  | ;;;;;;                          | ;Tim;;Bos;1;0;5                 | perhaps
			marks only                               | ;-;;...;1;;                     | ;?;;';1;;                       | perhaps
			names with a figure are two names        | ;Kind 1;;Proef;1;;              | ;Kind 2;;Proef;1;;              | perhaps
			""")
	void theAnswerIsOneWhoeverAsks(String what, String one, String other, String expected) {
		assertEquals(expected, word(SameChild.of(person(one), person(other))), () -> SameChild.of(person(one), person(other)).toString());
		assertEquals(expected, word(SameChild.of(person(other), person(one))));
	}

	@Test
	void theReasonsShowInWhatTheyAgree() {
		assertEquals(new Likeness(Fit.SHORTENED, Fit.ALIKE, Fit.OTHER, Fit.SAME, Fit.UNKNOWN),
				SameChild.of(person(";Fin;;Kok;1;0;"), person(";Fien;;Kok-Bos;2;0;7")).why());
		assertTrue(SameChild.of(person(";Zoé;van;Dam;;;"), person(";zoe;;Dam;1;;")).why().sameName());
		assertFalse(SameChild.of(person(";;;Dam;;;"), person(";Zoé;;Dam;1;;")).why().sameName());
	}

	@Test
	void whoeverComesFirstTheAnswerIsTheSame() {
		Random random = new Random(1);
		int[] counts = new int[3];
		for (int i = 0; i < 200_000; i++) {
			Person one = any(random);
			Person other = random.nextInt(3) == 0 ? any(random) : respelled(one, random);
			SameChild answer = SameChild.of(one, other);
			assertEquals(answer, SameChild.of(other, one), () -> one.name() + " / " + other.name() + " " + answer);
			counts[answer instanceof SameChild.Same ? 0 : answer instanceof SameChild.Perhaps ? 1 : 2]++;
		}
		for (int count : counts) {
			assertTrue(count > 10_000, counts[0] + " " + counts[1] + " " + counts[2]);
		}
	}

	@Test
	void everybodyIsTheSameAsThemselvesWhereEnoughIsKnownAndNeverAnother() {
		Random random = new Random(2);
		for (int i = 0; i < 50_000; i++) {
			Person one = any(random);
			SameChild answer = SameChild.of(one, one);
			assertFalse(answer instanceof SameChild.Another, one::toString);
			boolean known = one.bsn().isPresent() || !one.number().isEmpty() || one.birthDate().isPresent() && !one.name().achternaam().isEmpty()
					&& !(one.name().roepnaam() + one.name().voornamen()).isEmpty();
			assertEquals(known, answer instanceof SameChild.Same, () -> one.name() + " " + answer);
		}
	}

	@Test
	void anotherSpellingChangesNoAnswer() {
		Random random = new Random(3);
		for (int i = 0; i < 50_000; i++) {
			Person one = any(random);
			Person other = any(random);
			assertEquals(SameChild.of(one, other), SameChild.of(respelled(one, random), other), () -> one.name() + " / " + other.name());
		}
	}

	@Test
	void whatIsNotKnownNeverMakesTwoOfOne() {
		Random random = new Random(4);
		for (int i = 0; i < 50_000; i++) {
			Person one = any(random);
			Person other = any(random);
			if (SameChild.certain(one, other)) {
				for (Person less : List.of(one.withoutNumber(), new Person(one.name(), Optional.empty(), one.bsn(), one.number()),
						new Person(one.name(), one.birthDate(), Optional.empty(), one.number()),
						new Person(new PersonName("", "", "", ""), one.birthDate(), one.bsn(), one.number()))) {
					boolean stillSaysSomething = SameChild.of(less, other).why().differences() == 0;
					assertTrue(!stillSaysSomething || SameChild.possible(less, other), () -> less + " / " + other);
				}
			}
		}
	}

	@Test
	void theSameNameOnTheSameDayIsTheOnlyProofWithoutANumber() {
		Random random = new Random(5);
		for (int i = 0; i < 100_000; i++) {
			Person one = any(random);
			Person other = any(random);
			SameChild answer = SameChild.of(one, other);
			Likeness why = answer.why();
			if (why.bsn() != Fit.SAME && why.number() != Fit.SAME && answer instanceof SameChild.Same) {
				assertTrue(why.sameName() && why.birthDate() == Fit.SAME, () -> one + " / " + other);
			}
			if (why.firstName() == Fit.ALIKE) {
				assertFalse(answer instanceof SameChild.Same, () -> "a twin, perhaps: " + one + " / " + other);
			}
		}
		assertInstanceOf(SameChild.Perhaps.class, SameChild.of(any(new Random(6)).withoutNumber(), new Person(new PersonName("", "", "", ""),
				Optional.empty(), Optional.empty(), "")));
	}

	private static final List<String> FIRST = List.of("", "Daan", "Daniël", "D.", "Fin", "Fien", "Zoë", "Anna", "Anna Maria", "A. M.", "José", "Tim");
	private static final List<String> PREFIX = List.of("", "", "de", "van de", "el");
	private static final List<String> LAST = List.of("", "Bos", "Boss", "Çelik", "Yıldız", "Berg-de Haan", "Berg", "van Dam", "In 't Veld");

	private static <T> T one(List<T> of, Random random) {
		return of.get(random.nextInt(of.size()));
	}

	private static Person any(Random random) {
		return new Person(new PersonName(random.nextInt(3) == 0 ? one(FIRST, random) : "", one(FIRST, random), one(PREFIX, random), one(LAST, random)),
				random.nextInt(4) == 0 ? Optional.empty() : Optional.of(LocalDate.of(2015, 3, 1 + random.nextInt(3))),
				random.nextInt(2) == 0 ? Optional.empty() : Bsn.of(one(NUMBERS, random)), random.nextInt(2) == 0 ? "" : "" + random.nextInt(3));
	}

	/** Another spelling of the same name, as systems make them. */
	private static Person respelled(Person person, Random random) {
		PersonName name = person.name();
		PersonName other = switch (random.nextInt(5)) {
			case 3 -> new PersonName(apart(name.voornamen()), apart(name.roepnaam()), apart(name.voorvoegsel()), apart(name.achternaam()));
			case 0 -> new PersonName(bare(name.voornamen()), bare(name.roepnaam()), bare(name.voorvoegsel()), bare(name.achternaam()));
			case 1 -> new PersonName(name.voornamen(), name.roepnaam().toUpperCase(Locale.ROOT), name.voorvoegsel(), name.achternaam().replace('-', ' '));
			case 2 -> name.achternaam().isEmpty() ? name
					: new PersonName(name.voornamen(), name.roepnaam(), "", (name.voorvoegsel() + " " + name.achternaam()).strip());
			default -> name;
		};
		return new Person(other, person.birthDate(), person.bsn(), person.number().isEmpty() ? "" : "0" + person.number());
	}

	/** With every mark as a character of its own, as a Mac writes it. */
	private static String apart(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFD);
	}

	private static String bare(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('ı', 'i').toLowerCase(Locale.ROOT);
	}
}
