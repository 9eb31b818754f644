package vn.nghedan.calendar;

import org.springframework.stereotype.Service;

/** Hands out the almanac that is valid now. */
@Service
public class Almanacs {

	private final AlmanacStore store;
	/** Of several threads that read at once the last wins, which costs a reading at most: the version decides, not the cache. */
	private volatile Almanac latest;

	Almanacs(AlmanacStore store) {
		this.store = store;
	}

	/** One cheap question for the version; everything is read again when any node has changed something. */
	public Almanac current() {
		Almanac known = latest;
		if (known != null && known.version() == store.version()) {
			return known;
		}
		Almanac read = new Almanac(store.read());
		latest = read;
		return read;
	}
}
