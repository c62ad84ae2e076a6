package nl.dossierbrug.exchange.okr;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.standard.DossierField;
import nl.dossierbrug.standard.FieldMeaning;

/**
 * Works out what an import does to a pupil file. It stores nothing and knows no clock: the same input gives the same
 * plan. Safe for many threads when {@code meaning} is.
 *
 * <p>The rules, field by field, for a dossier's value that is more than white space:
 * <ul>
 * <li><i>Aanvullen</i> fills it in where the file has nothing; whatever the file has stays, a lone space too. With
 * {@link ImportOptions#spacesEmpty} a lone space is nothing.
 * <li><i>Overschrijven</i> puts it in the place of what the file has, whoever wrote that.
 * <li>An equal value is left alone, with its origin.
 * <li>Fields of the receiver's own are never read, written or cleared.
 * <li>What the dossier lacks stays. Overschrijven with {@link ImportOptions#clearAbsent} clears it, but only in a
 * category that the dossier says it delivers, and in a list only what came with a dossier.
 * <li>Two arms of a choice never stand together. Aanvullen leaves the arm that is there, Overschrijven clears it. If a
 * dossier itself has two, the first counts.
 * <li>What a person chose for a field or a block ({@link ImportOptions#choices}) goes before the mode: mine stays as it is,
 * also when it is empty, and is not cleared; the dossier's is taken as with Overschrijven. An arm of a choice gives way only
 * when the same holds for it, and a number that says who the pupil is follows the mode.
 * <li>Items of a list that share their natural key are told apart by what they hold, as {@link TwinItems} says.
 * </ul>
 */
public final class Merger {

	private final Function<String, FieldMeaning> meaning;
	private final Set<String> ownPaths;

	/**
	 * @param meaning what a field is about, from its path ({@code OsoStandard.meaning})
	 * @param ownPaths the paths of the fields that are the receiver's own
	 */
	public Merger(Function<String, FieldMeaning> meaning, Set<String> ownPaths) {
		this.meaning = Objects.requireNonNull(meaning);
		this.ownPaths = Set.copyOf(ownPaths);
	}

	/**
	 * Makes the plan.
	 *
	 * @param basis the file as it is; {@link PupilFile#empty} when there is none
	 * @param dossier the dossier's fields, in document order
	 * @param deliveries how the dossier says it delivers each category; a category it does not speak of is not
	 *        delivered
	 * @param options what the user chose
	 * @param origin where the values come from, as the plan shows it; {@link ImportPlan#apply} is given its own
	 */
	public ImportPlan plan(PupilFile basis, List<DossierField> dossier, Map<Category, Delivery> deliveries,
			ImportOptions options, Origin origin) {
		// the same paths are asked about again and again
		Map<String, FieldMeaning> known = HashMap.newHashMap(dossier.size());
		BiFunction<Map<String, FieldValue>, List<DossierField>, Merge> merging = (file, fields) -> {
			Merge merge = new Merge(p -> known.computeIfAbsent(p, meaning), ownPaths, file, options, origin);
			merge.take(fields);
			merge.clearAbsent(deliveries);
			return merge;
		};
		List<DossierField> placed = new TwinItems(merging.andThen(Merge::changes)).place(dossier, basis.fields());
		Merge merge = merging.apply(basis.fields(), placed);
		return new ImportPlan(basis, options, placed, merge.changes(), merge.unchanged());
	}
}
