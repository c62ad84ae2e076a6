package nl.dossierbrug.desktop.pictures;

import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;

/** A new handover, step by step. */
final class HandoverPictures implements PictureChapter {

	@Override
	public String area() {
		return "handover";
	}

	@Override
	public void take(Screen screen, Album album) {
		screen.go(Places.HANDOVER.with("sender", "parnassys").with("receiver", "ot"));
		screen.until("the ways are known", () -> screen.has("handover.way.files"));
		album.take("handover-pair");
		screen.press("handover.next");
		if (screen.has("handover.settled.parnassys.regional-initiative")) {
			album.take("handover-preflight");
			screen.press("handover.settled.parnassys.regional-initiative");
		}
		screen.press("handover.next");
		screen.press("handover.practice-list");
		screen.until("the list is read", () -> screen.has("handover.pupils"));
		album.take("handover-begin");
		screen.press("handover.step.pair");
		screen.press("handover.way.files");
		screen.press("handover.next");
		screen.press("handover.next");
		screen.until("the list is read", () -> screen.has("handover.pupils"));
		screen.select("handover.pupils", "Pien de la");
		album.take("handover-pupils");
		screen.press("handover.next");
		screen.press("handover.practice-dossiers");
		screen.until("the folder is read", () -> screen.has("handover.found"));
		album.take("handover-dossiers");
		screen.press("handover.next");
		album.take("handover-choices");
		screen.press("handover.next");
		screen.until("it is checked", () -> screen.enabled("handover.next"));
		album.take("handover-check");
		screen.press("handover.next");
		album.take("handover-ready");
		screen.press("handover.next");
		screen.until("it is made ready", () -> screen.has("handover.fetch"));
		album.take("handover-receipt");
		screen.press("handover.fetch");
		screen.until("it has arrived", () -> screen.enabled("handover.next"));
		album.take("handover-fetched");
	}
}
