package nl.dossierbrug.standard.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.standard.table.AttributeDefinition;
import nl.dossierbrug.standard.table.BlockDefinition;
import nl.dossierbrug.standard.table.ElementDefinition;
import nl.dossierbrug.standard.table.LeafType;
import nl.dossierbrug.standard.table.Primitive;
import nl.dossierbrug.standard.table.Slot;
import nl.dossierbrug.standard.table.StandardVersion;

/** Makes dossiers that follow the tables of a version, and otherwise hold anything. */
public final class RandomDossier {

	private static final Map<String, List<String>> TEXTS = Map.ofEntries(Map.entry("brincodeType", List.of("99ZZ", "98ZY")),
			Map.entry("leerlingType/zorg/ambulantbrincode", List.of("99ZZ")),
			Map.entry("vestigingscodeType", List.of("00", "07")), Map.entry("elementcodeType", List.of("0011")),
			Map.entry("schoolloopbaanType/schooljaar", List.of("2023-2024", "2024-2025")),
			Map.entry("geboortemaandType", List.of("2013-02")),
			Map.entry("leerlingType/gba/gbageboortedatum", List.of("28-02-2013")),
			Map.entry("einddatumType", List.of("2025-07-31")),
			Map.entry("leerlingType/voorschools/voorschoolsemaanden", List.of("1", "24")),
			Map.entry("EindtoetsStandaardscoreType", List.of("0", "537")),
			Map.entry("xs:date", List.of("2024-02-29", "2025-01-20+01:00", " 2025-01-20Z\n")));
	private static final Map<Primitive, List<String>> KINDS = Map.of(Primitive.BOOLEAN, List.of("true", "0"), Primitive.INTEGER,
			List.of("0", "-12", "+7"), Primitive.INT, List.of("2147483647", "-3"), Primitive.DECIMAL,
			List.of("7.5", ".5", "-0"), Primitive.DATE, List.of("2025-01-20"), Primitive.STRING,
			List.of("x", " ", "é & ü", "<b>", "]]>", "a/b;c=d]e[f%", "two\nlines", "tab\tand\rreturn", "\uD83C\uDF00"));

	/** What may be left out is left out this often in a hundred. */
	private static final int USUALLY = 33;
	private static final int MOSTLY = 75;

	private final StandardVersion version;
	private final RandomGenerator random;
	private int leftOut;

	/**
	 * @param version whose tables it follows
	 * @param random the same gives the same
	 */
	public RandomDossier(StandardVersion version, RandomGenerator random) {
		this.version = version;
		this.random = random;
	}

	/** One with most of what there is. */
	public Dossier next() {
		return next(USUALLY);
	}

	/** One with little in it. */
	public Dossier small() {
		return next(MOSTLY);
	}

	/** One with everything, save the arms of a choice that were not chosen. */
	public Dossier full() {
		return next(0);
	}

	private Dossier next(int inAHundred) {
		leftOut = inAHundred;
		return new Dossier(version.name(), element(version.elements().root()));
	}

	private Element element(ElementDefinition definition) {
		if (definition.content() instanceof LeafType type) {
			Map<String, String> attributes = new HashMap<>();
			for (AttributeDefinition attribute : definition.attributes()) {
				if (random.nextBoolean()) {
					attributes.put(attribute.name(), text(attribute.type()));
				}
			}
			boolean version = definition.name().equals("standaardversie");
			return Element.leaf(definition.name(), version ? this.version.standaardversie() : text(type), attributes, 0);
		}
		return Element.block(definition.name(), children(definition.block().orElseThrow()));
	}

	private List<Element> children(BlockDefinition block) {
		List<Element> children = new ArrayList<>();
		int rounds = block.sequenceFirst() < 0 ? 0 : 1 + random.nextInt(2);
		for (int slot = 0; slot < block.slots().size(); slot++) {
			add(block.slots().get(slot), children);
			if (slot == block.sequenceLast() && rounds-- > 1) {
				slot = block.sequenceFirst() - 1;
			}
		}
		return children;
	}

	private void add(Slot slot, List<Element> children) {
		if (!slot.mandatory() && random.nextInt(100) < leftOut) {
			return;
		}
		ElementDefinition arm = slot.arms().get(random.nextInt(slot.arms().size()));
		int times = 1 + (arm.occurs().repeats() ? random.nextInt(3) : 0);
		for (int i = 0; i < times; i++) {
			children.add(element(arm));
		}
	}

	private String text(LeafType type) {
		List<String> texts = TEXTS.getOrDefault(type.name(), KINDS.get(type.primitive()));
		return texts.get(random.nextInt(texts.size()));
	}
}
