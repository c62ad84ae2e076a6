package nl.dossierbrug.exchange.okr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.spi.OwnField;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.FieldMeaning;

/**
 * Measures how complete pupil files are: what must still be done to them, not how much could ever be written in them.
 *
 * <p>The parts are the categories that the profile allows, and the blocks of the receiver's own fields. A file is
 * complete when every category that the profile demands (VERPLICHT) has something in it and every own field is filled.
 * A category that is OPTIONEEL is shown but not counted: that nothing stands in it may well be right, since a pupil
 * without absence has no absence to record, and parents may have withheld it (OPT-UIT). A field with only white space
 * counts as empty here, although an import keeps it: nobody can read anything in it.
 */
public final class OkrCompleteness {

	/** What these two say is about the dossier and its inspection; a pupil file has no fields for them. */
	private static final Set<String> ABOUT_THE_DOSSIER = Set.of("cat_metadata", "cat_ouderinzage");

	private final Function<String, FieldMeaning> meaning;
	private final Function<String, Text> label;
	private final Map<Category, Delivery> matrix = new LinkedHashMap<>();
	private final Map<String, List<OwnField>> ownBlocks = new LinkedHashMap<>();

	/**
	 * @param meaning what a field is about ({@code OsoStandard.meaning})
	 * @param label what a category is called ({@code OsoStandard.label})
	 * @param matrix what the profile says of each category, in order ({@code OsoStandard.matrix}); empty when the
	 *        profile is not known, then only the own fields count
	 * @param ownFields the receiver's own fields, in order
	 */
	public OkrCompleteness(Function<String, FieldMeaning> meaning, Function<String, Text> label,
			Map<Category, Delivery> matrix, List<OwnField> ownFields) {
		this.meaning = meaning;
		this.label = label;
		matrix.forEach((category, delivery) -> {
			if (delivery.present() && !ABOUT_THE_DOSSIER.contains(category.code())) {
				this.matrix.put(category, delivery);
			}
		});
		ownFields.forEach(field -> ownBlocks.computeIfAbsent(blockOf(field), b -> new ArrayList<>()).add(field));
	}

	private static String blockOf(OwnField field) {
		return field.path().substring(0, field.path().indexOf('/'));
	}

	/** Measures a file. */
	public Completeness of(PupilFile file) {
		Map<Category, Integer> filled = new HashMap<>();
		file.fields().forEach((path, value) -> {
			if (!value.isBlank()) {
				meaning.apply(path).category().ifPresent(category -> filled.merge(category, 1, Integer::sum));
			}
		});
		List<OkrPart> parts = new ArrayList<>();
		matrix.forEach((category, delivery) -> {
			int fields = filled.getOrDefault(category, 0);
			parts.add(new OkrPart(category.code(), label.apply(category.code()), delivery == Delivery.VERPLICHT, fields,
					fields == 0 ? 0 : 100, List.of()));
		});
		ownBlocks.forEach((block, fields) -> parts.add(own(block, fields, file)));
		int percent = (int) parts.stream().filter(OkrPart::demanded).mapToInt(OkrPart::percent).average().orElse(100);
		return new Completeness(percent, parts);
	}

	private static OkrPart own(String block, List<OwnField> fields, PupilFile file) {
		List<OwnField> empty = fields.stream().filter(field -> {
			FieldValue value = file.fields().get(field.path());
			return value == null || value.isBlank();
		}).toList();
		int filled = fields.size() - empty.size();
		String words = block.substring(0, 1).toUpperCase(Locale.ROOT) + block.substring(1).replace('-', ' ');
		return new OkrPart(block, Text.same(words), true, filled, 100 * filled / fields.size(), empty);
	}
}
