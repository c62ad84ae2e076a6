package nl.dossierbrug.desktop.companion;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;

import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.RowColumn;
import nl.dossierbrug.desktop.kit.RowTable;
import nl.dossierbrug.desktop.kit.TableContent;
import nl.dossierbrug.desktop.kit.SharedByTables;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.guide.GuidedPupil;
import nl.dossierbrug.exchange.guide.Walk;
import nl.dossierbrug.exchange.guide.WalkStep;
import nl.dossierbrug.exchange.model.GuidedMark;
import nl.dossierbrug.exchange.model.Source;

/** The pupils at a step: listed as that system lists them, with what was said of each, and boxes where the step is done for each apart. */
final class PupilTicks {

	/** As wide as what stands in it, in points. */
	private static final int STATE = 126;

	private final Panel page;
	private final Walking walking;
	private final WalkStep step;
	private final RowTable<ListedPupil> table;
	private boolean filling;

	/** The columns follow the window, so nobody's widths are remembered; all else is as with every table. */
	private record AsWideAsThereIsRoom(SharedByTables others) implements SharedByTables {
		@Override
		public Optional<Integer> width(String column) {
			return Optional.empty();
		}

		@Override
		public void width(String column, int points) {
			// the window may have another width next time
		}

		@Override
		public void serve(Control table, TableContent content) {
			others.serve(table, content);
		}
	}

	/**
	 * @param ticked is told when a box was ticked or unticked
	 * @param marked is told when the keyboard is on another pupil
	 */
	PupilTicks(Panel page, Walking walking, WalkStep step, Runnable ticked, Runnable marked) {
		this.page = page;
		this.walking = walking;
		this.step = step;
		boolean each = step.step().perPupil();
		Look look = page.kit().look();
		table = new RowTable<>(page.content(), look, "companion.pupils", page.say("pupils.spoken", step.system()), each, List.of(
				RowColumn.of("name", page.say("pupils.name"), 200, row -> row.pupil().name().listed()),
				RowColumn.<ListedPupil>of("state", page.say("pupils.state"), STATE, this::state).withState(this::how)), new AsWideAsThereIsRoom(page.desktop().tables()));
		table.control().addListener(SWT.Resize, e -> share(look));
		GridData data = (GridData) table.control().getLayoutData();
		data.heightHint = look.px(210);
		table.onTick(() -> {
			if (!filling) {
				table.rows().forEach(row -> walking.ticks().put(row.pupil(), step, table.ticked().contains(row)));
				ticked.run();
			}
		});
		table.onSelect(row -> marked.run());
	}

	/** The names get what the other column leaves. */
	private void share(Look look) {
		int room = table.control().getClientArea().width;
		int state = Math.min(look.px(STATE), Math.max(STATE, room / 3));
		table.control().getColumn(0).setWidth(room - state);
		table.control().getColumn(1).setWidth(state);
	}

	/** As the box says where somebody has just changed it, else as it was said. */
	private String state(ListedPupil row) {
		GuidedPupil pupil = row.pupil();
		if (changed(pupil)) {
			return page.say(walking.ticks().ticked(pupil, step) ? "state.ticked" : "state.open");
		}
		if (pupil.did(step)) {
			GuidedMark mark = pupil.mark(step.id()).orElseThrow();
			return mark.source() == Source.GEZEGD ? page.say("state.said", mark.by()) : page.say("state.seen");
		}
		return page.say(pupil.stuckAt(step) ? "state.problem" : pupil.arrived(walk()) ? "state.arrived" : "state.open");
	}

	private Optional<State> how(ListedPupil row) {
		GuidedPupil pupil = row.pupil();
		if (changed(pupil)) {
			return Optional.of(walking.ticks().ticked(pupil, step) ? State.INFO : State.IDLE);
		}
		return Optional.of(pupil.did(step) || !pupil.stuckAt(step) && pupil.arrived(walk()) ? State.GOOD : pupil.stuckAt(step) ? State.WRONG : State.IDLE);
	}

	private boolean changed(GuidedPupil pupil) {
		return step.step().perPupil() && walking.ticks().differs(pupil, step);
	}

	private Walk walk() {
		return walking.where().orElseThrow().batch().walk();
	}

	/** Shows how it stands now; the keyboard stays on the pupil where it is. */
	void show(Whereabouts where) {
		filling = true;
		table.rows(where.pupils().stream().map(ListedPupil::new).toList());
		if (step.step().perPupil()) {
			table.tick(table.rows().stream().filter(row -> walking.ticks().ticked(row.pupil(), step)).toList());
		}
		filling = false;
	}

	/** Ticks everybody, or nobody. */
	void tickAll(boolean on) {
		table.tick(on ? table.rows() : List.of());
	}

	/** Draws at once what was ticked or unticked, whatever else the window is about to do. */
	void draw() {
		table.control().update();
	}

	/** How many boxes are ticked. */
	int ticked() {
		return table.ticked().size();
	}

	/** The pupil that the keyboard is on. */
	Optional<GuidedPupil> marked() {
		return table.selection().map(ListedPupil::pupil);
	}

	/** Puts the keyboard on a pupil. */
	void mark(GuidedPupil pupil) {
		table.select(new ListedPupil(pupil));
	}

	/** The one after a pupil in the list; the first after nobody. */
	Optional<GuidedPupil> after(Optional<GuidedPupil> pupil) {
		int next = pupil.map(one -> table.shown().indexOf(new ListedPupil(one)) + 1).orElse(0);
		return next < table.shown().size() ? Optional.of(table.shown().get(next).pupil()) : Optional.empty();
	}

	/** Gives it the keyboard. */
	void focus() {
		table.control().setFocus();
	}
}
