package nl.dossierbrug.exchange.prepare;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.exchange.pupils.Selection;

/**
 * What is to be composed and made ready. It may be begun and not be whole yet: whoever fills it in keeps just this, and
 * what is still missing is told when it is carried out.
 *
 * @param pair who hands over to whom
 * @param files from which files
 * @param pupils which pupils of the list
 * @param perRow what is otherwise for single pupils
 * @param along what goes along with everybody
 * @param parents what is recorded of what the parents saw and said
 * @param giveNotice tell receivers that asked in vain before that a dossier is ready now: a deliberate act, so never unasked
 * @param draft compose and check only, make nothing ready
 */
public record PrepareOrder(Pair pair, OrderFiles files, Selection pupils, PerRow perRow, Along along, Parents parents,
		boolean giveNotice, boolean draft) {

	/** Nothing was filled in yet; nobody was chosen. */
	public static final PrepareOrder NONE = new PrepareOrder(Pair.NONE, OrderFiles.NONE, Selection.nobody(), PerRow.NONE, Along.PLAIN,
			Parents.NOT_ASKED, false, false);

	public PrepareOrder {
		Objects.requireNonNull(pair);
		Objects.requireNonNull(files);
		Objects.requireNonNull(pupils);
		Objects.requireNonNull(perRow);
		Objects.requireNonNull(along);
		Objects.requireNonNull(parents);
	}

	/** The plainest order: everybody in the list, the usual profile, nothing withheld, nothing added. */
	public static PrepareOrder of(String sender, String receiver, School school, Path list, Path dossiers) {
		return NONE.with(new Pair(sender, receiver, Optional.of(school), Optional.empty(), Optional.empty()))
				.with(OrderFiles.NONE.withList(Optional.of(list)).withDossiers(Optional.of(dossiers))).with(Selection.all());
	}

	/** The same between others. */
	public PrepareOrder with(Pair other) {
		return new PrepareOrder(other, files, pupils, perRow, along, parents, giveNotice, draft);
	}

	/** The same from other files. */
	public PrepareOrder with(OrderFiles others) {
		return new PrepareOrder(pair, others, pupils, perRow, along, parents, giveNotice, draft);
	}

	/** The same for other pupils. */
	public PrepareOrder with(Selection others) {
		return new PrepareOrder(pair, files, others, perRow, along, parents, giveNotice, draft);
	}

	/** The same with other exceptions. */
	public PrepareOrder with(PerRow other) {
		return new PrepareOrder(pair, files, pupils, other, along, parents, giveNotice, draft);
	}

	/** The same, when something else goes along. */
	public PrepareOrder with(Along other) {
		return new PrepareOrder(pair, files, pupils, perRow, other, parents, giveNotice, draft);
	}

	/** The same, when the parents saw or said something else. */
	public PrepareOrder with(Parents other) {
		return new PrepareOrder(pair, files, pupils, perRow, along, other, giveNotice, draft);
	}

	/** The same with a notice for who asked in vain, or without. */
	public PrepareOrder withNotice(boolean on) {
		return new PrepareOrder(pair, files, pupils, perRow, along, parents, on, draft);
	}

	/** The same, composed and checked only. */
	public PrepareOrder asDraft() {
		return new PrepareOrder(pair, files, pupils, perRow, along, parents, giveNotice, true);
	}
}
