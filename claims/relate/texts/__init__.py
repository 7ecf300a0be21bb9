"""Two short texts as a whole, word by word: for what their claims leave open."""
