/** ELK itself: the import makes this file answer ELK's own messages. */
import "elkjs/lib/elk-worker.min.js";
