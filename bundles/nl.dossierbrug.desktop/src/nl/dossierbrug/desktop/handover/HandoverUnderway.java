package nl.dossierbrug.desktop.handover;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.pupil.ListChoices;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.exchange.prepare.Along;
import nl.dossierbrug.exchange.prepare.Check;
import nl.dossierbrug.exchange.prepare.FolderLook;
import nl.dossierbrug.exchange.prepare.HandoverKind;
import nl.dossierbrug.exchange.prepare.OrderDraft;
import nl.dossierbrug.exchange.prepare.OrderFiles;
import nl.dossierbrug.exchange.prepare.Pair;
import nl.dossierbrug.exchange.prepare.Parents;
import nl.dossierbrug.exchange.prepare.PerRow;
import nl.dossierbrug.exchange.prepare.PrepareOrder;
import nl.dossierbrug.exchange.prepare.Prepared;
import nl.dossierbrug.exchange.prepare.Readings;

/**
 * The order that is being filled in, step by step, and what was read and made of it. For the thread of the screen.
 */
final class HandoverUnderway {

	/** What was read for it, so that going on reads nothing again that has not changed. */
	final Readings readings = Readings.kept();
	/** As far as it was filled in; every change of it takes its place. */
	PrepareOrder order = PrepareOrder.NONE;
	/** The way that was chosen; empty while nobody chose. */
	Optional<Way> chosenWay = Optional.empty();
	/** The ways that the pair has, the usual one first; none while that was not looked up. */
	List<Way> ways = List.of();
	String step = "pair";
	/** Transfers of which a new version is made: their pupils are chosen first. */
	List<String> again = List.of();
	/** What stands in fields and was not taken yet, by field: it is kept as it was typed. */
	final Map<String, String> typed = new TreeMap<>();

	Optional<HandoverKind> kind = Optional.empty();
	/** As read, with the corrections made; empty while no list was read. */
	Optional<PupilList> pupils = Optional.empty();
	/** When the roster was fetched that they come from; empty while none was. */
	Optional<RosterMoment> roster = Optional.empty();
	Optional<FolderLook> look = Optional.empty();
	/** The check that was made last; see {@link #checked}. */
	Optional<Check> check = Optional.empty();
	Optional<Prepared> ready = Optional.empty();

	/** One that was left, before anything of it was read anew. */
	static HandoverUnderway of(OrderDraft draft) {
		HandoverUnderway handover = new HandoverUnderway();
		handover.order = draft.order();
		handover.chosenWay = Optional.of(draft.order().pair().way());
		handover.step = draft.step();
		handover.again = draft.again();
		handover.typed.putAll(draft.typed());
		return handover;
	}

	/** What is kept of it when one leaves it. */
	OrderDraft draft() {
		return new OrderDraft(order.with(order.pair().withWay(way())), step, again, typed);
	}

	/** Who will carry the dossiers: as was chosen if the pair can do that, else as it usually does. A new version is of a file. */
	Way way() {
		Optional<Way> wanted = again.isEmpty() ? chosenWay : Optional.of(Way.FILES);
		return wanted.filter(way -> ways.isEmpty() || ways.contains(way)).or(() -> ways.stream().findFirst()).orElse(Way.GUIDED);
	}

	boolean isDirect() {
		return way() == Way.DIRECT;
	}

	boolean isGuided() {
		return way() == Way.GUIDED;
	}

	/** Whether everything was made ready; what was stopped before its end is not. */
	boolean isDone() {
		return ready.filter(prepared -> prepared.left() == 0).isPresent();
	}

	/** What was checked of the order as it is filled in now; empty while that was not checked. */
	Optional<Check> checked() {
		return check.filter(made -> made.order().equals(whole()));
	}

	void pair(Pair other) {
		order = order.with(other);
		forgetWhatFollows();
	}

	void files(OrderFiles others) {
		order = order.with(others);
		forgetWhatFollows();
	}

	void along(Along other) {
		order = order.with(other);
	}

	void perRow(PerRow other) {
		order = order.with(other);
	}

	void parents(Parents other) {
		order = order.with(other);
	}

	/** The pupils that were chosen, in the order of the list. */
	List<Pupil> chosen() {
		return pupils.map(PupilList::pupils).orElse(List.of()).stream().filter(pupil -> isChosen(pupil.row())).toList();
	}

	boolean isChosen(int row) {
		return order.pupils().rows().filter(rows -> rows.contains(row)).isPresent();
	}

	/** Another pair or list makes what was found and made of the old one void. */
	void forgetWhatFollows() {
		look = Optional.empty();
		ready = Optional.empty();
	}

	/** The list is read so. */
	void reading(ListChoices choices) {
		order = order.with(order.pupils().read(choices));
	}

	/** The list is another now: whatever was chosen or set right for a row of it may be another pupil's. */
	void forgetRows() {
		order = order.with(PerRow.NONE).with(PrepareOrder.NONE.pupils().read(order.pupils().choices()));
		forgetWhatFollows();
	}

	/** What is withheld or sent of a category for one pupil, where somebody chose that. */
	Optional<Delivery> choice(int row, Category category) {
		return Optional.ofNullable(order.perRow().choices(row).get(category))
				.or(() -> Optional.ofNullable(order.along().choices().get(category)));
	}

	/** The order for everybody who is meant, those included who cannot go along. */
	PrepareOrder everybody() {
		PrepareOrder carried = order.with(order.pair().withWay(way()));
		if (!again.isEmpty() || order.pupils().rows().isEmpty()) {
			return carried;
		}
		Set<Integer> rows = new HashSet<>(order.pupils().rows().get());
		rows.addAll(new Stranded(pupils.map(PupilList::pupils).orElse(List.of()), pupil -> isChosen(pupil.row())).rows());
		return carried.with(order.pupils().onRows(rows));
	}

	/** The order as it is carried out: where nothing of the parents goes along, what was filled in of them waits. */
	PrepareOrder whole() {
		return kind.filter(HandoverKind::tellsInspection).isPresent() ? everybody()
				: everybody().with(Parents.NOT_ASKED).with(order.perRow().withoutParents());
	}
}
