package nl.dossierbrug.store.blob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Argument;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.okr.FieldChange;
import nl.dossierbrug.exchange.okr.FieldChange.Effect;
import nl.dossierbrug.exchange.okr.FieldValue;
import nl.dossierbrug.exchange.okr.Origin;
import nl.dossierbrug.exchange.okr.Particulars;

class BlobsTest {

	private final Packing packing = new Packing();
	private final Fields fields = new Fields(packing);
	private final Verdicts verdicts = new Verdicts(packing);

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void whateverIsPackedIsUnpackedTheSame(long seed) {
		RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
		Map<String, FieldValue> map = new LinkedHashMap<>();
		List<FieldChange> changes = new ArrayList<>();
		List<Finding> findings = new ArrayList<>();
		for (int i = random.nextInt(300); i > 0; i--) {
			String path = i + text(random);
			map.put(path, value(random));
			changes.add(new FieldChange(path, Effect.values()[random.nextInt(Effect.values().length)], maybe(random),
					maybe(random), random.nextBoolean() ? Optional.of(text(random)) : Optional.empty()));
			findings.add(new Finding("r" + i, Severity.values()[random.nextInt(3)], text(random), random.nextInt(1_000_000),
					words(random)));
		}
		Map<String, FieldValue> unpacked = fields.fields(fields.pack(map));
		assertEquals(map, unpacked);
		assertEquals(List.copyOf(map.keySet()), List.copyOf(unpacked.keySet()));
		assertEquals(changes, fields.changes(fields.pack(changes)));
		assertEquals(findings.stream().map(Finding::kept).toList(), verdicts.findings(verdicts.pack(findings)));
		Refusal refusal = Refusal.together(IntStream.rangeClosed(0, random.nextInt(4)).mapToObj(i -> refusal(i, random)).toList());
		assertEquals(refusal.kept(), verdicts.refusal(verdicts.pack(refusal)));
	}

	private static Refusal refusal(int number, RandomGenerator random) {
		Refusal refusal = new Refusal("a.b" + number, Text.of(text(random), text(random)), Text.same(text(random)),
				Text.same(text(random)), Text.same(text(random)));
		return random.nextBoolean() ? refusal : refusal.as(Refusal.Kind.values()[random.nextInt(Refusal.Kind.values().length)]);
	}

	@Test
	void aRefusalOfBeforeThatHadNoKindIsReadAsItWas() {
		byte[] packed = packing.packJson(json -> {
			json.writeStartArray();
			json.writeString("request.not-ready");
			for (String part : List.of("wat", "betekenis", "daarna", "wie")) {
				json.writeString(part);
				json.writeString(part + " (en)");
			}
			json.writeEndArray();
		});
		Refusal refusal = verdicts.refusal(packed);
		assertEquals(Optional.empty(), refusal.kind());
		assertEquals(List.of(), refusal.also());
		assertEquals("wie (en)", refusal.who().in(Language.EN));
	}

	@Test
	void aRefusalOfNoKnownKindIsNotReadAsAnother() {
		byte[] strange = packing.packJson(out -> {
			out.writeStartArray();
			out.writeString("a.b");
			for (int i = 0; i < 4; i++) {
				out.writeString("nl");
				out.writeString("en");
			}
			out.writeString("NO_SUCH_KIND");
			out.writeEndArray();
		});
		assertThrows(Unreadable.class, () -> verdicts.refusal(strange));
	}

	private static Text words(RandomGenerator random) {
		Argument value = switch (random.nextInt(6)) {
			case 0 -> new Argument.Said(text(random));
			case 1 -> new Argument.Code(text(random));
			case 2 -> new Argument.Count(random.nextLong());
			case 3 -> new Argument.Amount(random.nextDouble());
			case 4 -> new Argument.Day(LocalDate.ofEpochDay(random.nextInt(30_000)));
			default -> new Argument.Secret(text(random));
		};
		return Text.joined(text(random), List.of(Text.of(text(random), text(random)), Text.of(value), Text.same(text(random))));
	}

	@Test
	void wordsOfBeforeThatWereTwoTextsAreReadAsTheyWere() {
		byte[] packed = packing.packJson(json -> {
			json.writeStartArray();
			json.writeStartArray();
			json.writeString("ID-01");
			json.writeString("ERROR");
			json.writeString("/dossier[1]");
			json.writeNumber(7);
			json.writeString("Het BSN klopt niet.");
			json.writeString("The BSN is wrong.");
			json.writeEndArray();
			json.writeEndArray();
		});
		Finding finding = verdicts.findings(packed).getFirst();
		assertEquals("Het BSN klopt niet.", finding.message().in(Language.NL));
		assertEquals("The BSN is wrong.", finding.message().in(Language.EN));
	}

	private static Optional<FieldValue> maybe(RandomGenerator random) {
		return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value(random));
	}

	private static FieldValue value(RandomGenerator random) {
		Instant at = Instant.ofEpochSecond(1_700_000_000L + random.nextInt(3), random.nextInt(2) * 123_456_789L);
		Origin origin = random.nextBoolean() ? Origin.own(at, "b" + random.nextInt(3))
				: Origin.dossier("T" + random.nextInt(3), at, "a");
		return new FieldValue(" " + text(random), origin);
	}

	/** Of any characters there are, those beyond the first plane too. */
	private static String text(RandomGenerator random) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(40); i > 0; i--) {
			int point = random.nextInt(10) == 0 ? random.nextInt(0x1_0000, 0x1_F000) : random.nextInt(0xD800);
			text.appendCodePoint(point);
		}
		return text.toString();
	}

	@Test
	void fieldsOfOneDossierShareOneOriginAndAreSmall() {
		Map<String, FieldValue> map = new LinkedHashMap<>();
		for (int i = 0; i < 500; i++) {
			map.put("toetsen/toets[" + i + "]/score", new FieldValue("waarde " + i,
					Origin.dossier("T1", Instant.parse("2026-01-02T03:04:05Z"), "juf Bouchra")));
		}
		byte[] packed = fields.pack(map);
		assertTrue(packed.length < 6_000, () -> packed.length + " bytes");
		List<FieldValue> values = List.copyOf(fields.fields(packed).values());
		assertSame(values.getFirst().origin(), values.getLast().origin());
	}

	@Test
	void personsAreUnpackedTheSame() {
		Persons persons = new Persons(packing);
		List<Particulars> two = List.of(new Particulars(Optional.empty(), "", "", Optional.empty(), ""),
				new Particulars(nl.dossierbrug.core.id.Bsn.of("111222333"), "4711", "Noémi", Optional.of(LocalDate.of(2014, 1, 31)), "8"));
		assertEquals(two, persons.persons(persons.pack(two)));
	}

	@Test
	void momentsAreExactAlsoBefore1970() {
		Moments moments = new Moments();
		for (String text : List.of("2026-03-14T09:26:53.589793238Z", "1969-12-31T23:59:59.999999999Z", "1970-01-01T00:00:00Z",
				"1700-01-01T00:00:00.5Z")) {
			assertEquals(Instant.parse(text), moments.moment(moments.number(Instant.parse(text))));
		}
		assertThrows(ArithmeticException.class, () -> moments.number(Instant.MAX));
	}
}
