package nl.dossierbrug.desktop.handover;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import jakarta.inject.Inject;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.desktop.area.Area;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.area.StepBar;
import nl.dossierbrug.desktop.kit.ActionButton;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.Scroll;
import nl.dossierbrug.desktop.kit.Tone;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.prepare.OrderFiles;
import nl.dossierbrug.exchange.prepare.Pair;

/**
 * A new handover, from whom to whom up to the receipt: a step a page, with where one is above it and the way on below. It
 * is kept as it is filled in, can be left at every step, and is taken up again where it was.
 */
public final class HandoverArea extends Area {

	/** The step with which every handover begins. */
	private static final String PAIR = "pair";

	private final HandoverRoutes routes = new HandoverRoutes();
	private final Page guide = new Page();
	private final Keeping keeping;

	@Inject
	public HandoverArea(Desktop desktop) {
		super(desktop);
		keeping = new Keeping(desktop, messages().text("work.leave"));
	}

	@Override
	protected void build(Composite empty, Place here) {
		if (here.get("step").isPresent()) {
			// in another home nothing of it is chosen yet
			keeping.handover().step = keeping.handover().order.pair().school().isPresent() ? here.get("step").get() : PAIR;
			guide.build(empty);
		} else if (here.get("draft").isPresent()) {
			takeUp(empty, here.get("draft").get());
		} else {
			begin(here);
			guide.build(empty);
		}
	}

	/** From the beginning, as far as the place says what is wanted. */
	private void begin(Place here) {
		HandoverUnderway handover = new HandoverUnderway();
		handover.pair(Pair.NONE.withSender(here.get("sender").or(() -> desktop().preferences().get("handover.sender")).orElse(""))
				.withReceiver(here.get("receiver").or(() -> desktop().preferences().get("handover.receiver")).orElse("")));
		handover.files(OrderFiles.NONE.withList(here.get("file").map(Path::of)));
		handover.again = here.ids("again");
		keeping.begin(handover, Optional.empty());
		moved(Places.HANDOVER.with("step", handover.step));
	}

	private void takeUp(Composite empty, String draft) {
		page(empty).load("work.draft", progress -> exchange().drafts().one(draft)
				.map(found -> new Resuming(exchange()).resume(found, progress)), (HandoverUnderway found) -> {
			keeping.begin(found, Optional.of(draft));
			moved(Places.HANDOVER.with("step", found.step));
			Kit.clear(empty);
			guide.build(empty);
			empty.layout(true, true);
		});
	}

	@Override
	public boolean takes(Path dropped) {
		return guide.takes(dropped);
	}

	@Override
	public String helpPage() {
		return "handover." + keeping.handover().step;
	}

	/** The page with the step that is shown now. */
	private final class Page implements Guide {

		private Composite whole;
		private Scroll scroll;
		private Label why;
		private ActionButton on;
		private Composite foot;
		private boolean arranging;

		private List<Step> steps() {
			return routes.steps(handover().way());
		}

		private int index() {
			List<Step> steps = steps();
			for (int i = 0; i < steps.size(); i++) {
				if (steps.get(i).id().equals(handover().step)) {
					return i;
				}
			}
			return 0;
		}

		/** At the pupils a file that is dropped is the list. */
		boolean takes(Path dropped) {
			return step().takes(dropped);
		}

		private Step step() {
			return steps().get(index());
		}

		void build(Composite empty) {
			whole = empty;
			// the page is laid out when it is built
			arranging = true;
			Composite head = kit().band(empty, 1);
			roomyTitle(head, say("title"));
			new StepBar(head, desktop(), bar(), index());
			scroll = new Scroll(empty, Look.MARGIN);
			kit().heading(scroll.content(), say(step().headKey()));
			foot = kit().foot(empty);
			foot();
			step().build(scroll.content(), this);
			changed();
			arranging = false;
		}

		private List<StepBar.Item> bar() {
			List<String> ids = routes.bar(handover().way());
			return IntStream.range(0, ids.size()).mapToObj(i -> new StepBar.Item(ids.get(i), say("step." + ids.get(i)),
					i < index() ? Optional.of(() -> to(ids.get(i))) : Optional.empty())).toList();
		}

		private void foot() {
			boolean over = step() instanceof FetchStep;
			if (index() > 0 && !over) {
				kit().button(foot, "handover.back", Kind.PLAIN, "back", say("back"), () -> to(steps().get(index() - 1).id()));
			}
			if (!over) {
				kit().button(foot, "handover.later", say("later"), this::leave);
			}
			why = kit().label(foot, "", Look.Size.TEXT, Tone.QUIET);
			why.setAlignment(SWT.RIGHT);
			on = kit().primary(foot, "handover.next", say(step().nextKey()), () -> step().proceed(this));
		}

		private void leave() {
			HandoverArea.this.go(Places.START);
		}

		@Override
		public void changed() {
			Optional<String> obstacle = step().obstacle(this);
			keeping.soon();
			why.setText(Kit.shown(obstacle.orElse("")));
			on.setEnabled(obstacle.isEmpty());
			if (!arranging) {
				// a step tells of every change: all of them are laid out together
				arranging = true;
				whole.getDisplay().asyncExec(this::arrange);
			}
		}

		private void arrange() {
			arranging = false;
			if (!whole.isDisposed() && !foot.isDisposed()) {
				whole.layout(true, true);
				scroll.fit();
			}
		}

		@Override
		public void typing(org.eclipse.swt.widgets.Text field, String key) {
			Optional.ofNullable(handover().typed.get(key)).filter(text -> !text.equals(field.getText())).ifPresent(field::setText);
			String before = field.getText();
			field.addListener(SWT.Modify, e -> {
				if (field.getText().equals(before) && !handover().typed.containsKey(key)) {
					return;
				}
				handover().typed.put(key, field.getText());
			});
		}

		@Override
		public void typed(String... keys) {
			handover().typed.keySet().removeAll(List.of(keys));
		}

		@Override
		public void begun() {
			keeping.begun();
		}

		@Override
		public DraftKeeper keeper() {
			return keeping.keeper();
		}

		@Override
		public void reveal(Control control) {
			// after what has changed was laid out
			whole.getDisplay().asyncExec(() -> {
				if (!control.isDisposed()) {
					scroll.showControl(control);
				}
			});
		}

		@Override
		public void again() {
			to(handover().step);
		}

		@Override
		public void next() {
			to(steps().get(Math.min(index() + 1, steps().size() - 1)).id());
		}

		@Override
		public void to(String step) {
			if (step.equals(handover().step)) {
				desktop().navigation().refresh();
			} else {
				HandoverArea.this.go(Places.HANDOVER.with("step", step));
			}
		}

		@Override
		public HandoverUnderway handover() {
			return keeping.handover();
		}

		@Override
		public Desktop desktop() {
			return HandoverArea.this.desktop();
		}

		@Override
		public Kit kit() {
			return HandoverArea.this.kit();
		}

		@Override
		public Exchange exchange() {
			return HandoverArea.this.exchange();
		}

		@Override
		public String say(String key, Object... arguments) {
			return HandoverArea.this.say(key, arguments);
		}

		@Override
		public String say(Text text) {
			return HandoverArea.this.say(text);
		}

		@Override
		public <T> void attempt(String what, Function<Progress, Outcome<T>> job, Consumer<T> then, Consumer<List<Refusal>> refused) {
			Composite page = scroll.content();
			desktop().work().run(messages().text(what), job, outcome -> {
				if (!page.isDisposed()) {
					switch (outcome) {
						case Outcome.Done<T>(T value) -> then.accept(value);
						case Outcome.Refused<T>(var refusals) -> refused.accept(refusals);
					}
				}
			});
		}

		@Override
		public void refusals(Composite where, List<Refusal> refusals) {
			new Panel(desktop(), messages(), where).refusals(refusals);
			changed();
		}

		@Override
		public void go(Place place) {
			HandoverArea.this.go(place);
		}
	}
}
