package nl.dossierbrug.dirtylists;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One list, made of pupils and dirt.
 *
 * @param seed the same list comes of the same seed
 * @param file where it was written
 * @param how its format in a few words
 * @param children whom it was made of
 */
public record DirtyList(long seed, Path file, String how, List<MadeChild> children) {

	/**
	 * Makes one.
	 *
	 * @param folder where it is written, in place of the one before
	 * @param today the day on which it is exported
	 */
	public static DirtyList make(long seed, Path folder, LocalDate today) throws IOException {
		Chance chance = new Chance(seed);
		boolean leaving = chance.percent(30);
		ListLayout layout = new ListLayout(chance, leaving);
		List<Grid> sheets = new ArrayList<>();
		List<MadeChild> children = new ArrayList<>();
		boolean several = chance.percent(15);
		for (String group : several ? List.of("Groep 7", "Groep 8") : List.of(chance.of(List.of("8A", "groep 7", "6/7", "Kikkers")))) {
			List<MadeChild> own = Children.of(chance, today, group, 100 * sheets.size() + chance.below(50) + 1, leaving);
			children.addAll(own);
			sheets.add((chance.percent(20) ? new ListLayout(chance, leaving) : layout).sheet(several ? group : "Leerlingen", own));
		}
		if (several) {
			sheets.addFirst(new Grid("Team", List.of(List.of("Naam", "Functie", "Groep"), List.of("Anna Bakker", "Leerkracht", "7"), List.of("Jan Smit", "IB", "8"))));
		}
		ListWriter.Written written = new ListWriter(chance).write(folder, sheets);
		return new DirtyList(seed, written.file(), written.how(), List.copyOf(children));
	}
}
