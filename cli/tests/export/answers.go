// What the package answers to each of pairs.csv.
package main

import (
	"encoding/csv"
	"os"
	"strconv"
	"strings"

	"answers/pushstatus"
)

func main() {
	for _, status := range []pushstatus.Status{
		pushstatus.AppleStatusUnregistered.Status(),
		pushstatus.Resolve(pushstatus.ChannelApple, int64(pushstatus.AppleStatusUnregistered)),
	} {
		if !status.Listed || status.Name != "Unregistered" || status.Token != pushstatus.TokenDead {
			panic("the constant is another")
		}
	}
	// A channel that the catalogue does not have inherits nothing.
	if status := pushstatus.Resolve("nowhere", 2); status.Listed || status.Action != pushstatus.ActionInvestigate {
		panic("nowhere has codes")
	}
	file, err := os.Open("pairs.csv")
	check(err)
	pairs, err := csv.NewReader(file).ReadAll()
	check(err)
	answers := [][]string{{
		"channel", "code", "listed_in", "name", "label", "action", "retryable", "token", "description", "explanation", "advice",
		"note", "sources",
	}}
	for _, pair := range pairs[1:] {
		code, err := strconv.ParseInt(pair[1], 10, 64)
		check(err)
		s := pushstatus.Resolve(pushstatus.Channel(pair[0]), code)
		answers = append(answers, []string{
			pair[0], strconv.FormatInt(s.Code, 10), string(s.Channel), s.Name, s.Label, string(s.Action),
			strconv.FormatBool(s.Action.Retryable()), string(s.Token), s.Description, s.Explanation, s.Action.Advice(), s.Note,
			strings.Join(s.Sources, " "),
		})
		if s.Action.Title() == "" {
			panic("an action without a title")
		}
	}
	out, err := os.Create("answers.csv")
	check(err)
	check(csv.NewWriter(out).WriteAll(answers))
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
