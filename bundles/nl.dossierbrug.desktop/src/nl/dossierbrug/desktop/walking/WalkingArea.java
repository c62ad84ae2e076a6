package nl.dossierbrug.desktop.walking;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.inject.Inject;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import nl.dossierbrug.desktop.area.Area;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.area.StepBar;
import nl.dossierbrug.desktop.kit.ActionButton;

/**
 * The rest of a guided handover once it was begun: walking along with what is done in the two systems, and afterwards who
 * arrived. It belongs to a batch and not to who began it: colleagues can go on with it.
 */
public final class WalkingArea extends Area {

	private static final List<String> STEPS = List.of("pair", "preflight", "pupils", "walk", "report");
	private static final int WALK = STEPS.indexOf("walk");

	/** The transfer of the pupil that is looked at, for when the page is built anew. */
	private final AtomicReference<String> opened = new AtomicReference<>("");

	@Inject
	public WalkingArea(Desktop desktop) {
		super(desktop);
	}

	@Override
	protected void build(Composite empty, Place here) {
		String batch = here.get("batch").orElse("");
		int now = STEPS.indexOf(step(here));
		Composite head = kit().band(empty, 1);
		Label title = roomyTitle(head, say("title"));
		new StepBar(head, desktop(), bar(batch), now);
		Panel page = page(empty);
		kit().heading(page.content(), say("head." + STEPS.get(now)));
		Composite foot = kit().band(empty, 3);
		foot(foot, batch, now == WALK);
		Panel body = page.room();
		body.load("work.show", progress -> WalkShown.of(exchange(), batch), shown -> {
			title.setText(say("title.pair", shown.sender(), shown.receiver()));
			title.requestLayout();
			if (now == WALK) {
				new WalkPage(body, shown, opened).build();
				new WatchedWalk(body, shown);
			} else {
				new ArrivedPage(body, shown, here.get("file").map(Path::of)).build();
			}
		});
	}

	private static String step(Place here) {
		return here.get("step").filter("report"::equals).orElse("walk");
	}

	/** What was filled in before it began lies behind; between the two that follow one can go. */
	private List<StepBar.Item> bar(String batch) {
		return STEPS.stream().map(step -> new StepBar.Item(step, say("step." + step), switch (step) {
			case "walk" -> Optional.<Runnable>of(() -> go(Places.walking(batch)));
			case "report" -> Optional.<Runnable>of(() -> go(Places.reporting(batch)));
			default -> Optional.<Runnable>empty();
		})).toList();
	}

	private void foot(Composite foot, String batch, boolean walk) {
		kit().button(foot, "walking.back", say(walk ? "today" : "back"), () -> go(walk ? Places.START : Places.walking(batch)));
		kit().wide(kit().quiet(foot, say(walk ? "later" : "later.report"))).setAlignment(SWT.RIGHT);
		ActionButton on = walk ? kit().button(foot, "walking.next", say("next.walk"), () -> go(Places.reporting(batch)))
				: kit().button(foot, "walking.next", say("next.report"), () -> go(Places.START));
		on.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
	}

	@Override
	public boolean takes(Path dropped) {
		desktop().navigation().here().get("batch").ifPresent(batch -> go(Places.reporting(batch, dropped)));
		return true;
	}

	@Override
	public String helpPage() {
		return "walking";
	}
}
